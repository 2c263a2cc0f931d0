package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.citizen.CitizenRequests;
import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.Committee;
import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.CollectivityProfile;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.evaluation.EvaluationMatrix;
import io.github.pacto4j.membership.MembershipApplication;
import io.github.pacto4j.party.Contact;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Money;
import io.github.pacto4j.rule.Reason;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The sentences of the book FORM on any document. */
final class FormDocument {
    private FormDocument() {}

    static void unreadable(Node node, Findings found, Predicate<Class<?>> type) {
        if (node.isUnknown() && node.mayHold(type)) {
            found.undetermined();
        }
    }

    static void datesOrdered(Scene scene, Findings found) {
        for (Node node : scene.all()) {
            unreadable(node, found, type -> type == Period.class);
            if (node.value() instanceof Period period) {
                if (node.at("start").isUnknown() || node.at("end").isUnknown()) {
                    found.undetermined();
                } else if (period.start() == null || period.end() == null) {
                    found.notApplicable(Reason.NO_VALUE);
                } else {
                    found.asked(period.isOrdered(), node);
                }
            }
        }
    }

    private static final Map<String, String> KEYS = Map.of(
            "axes", "number",
            "commitments", "number",
            "milestones", "number",
            "contributions", "id",
            "members", "id",
            "informationRequests", "id",
            "complaints", "id",
            "petitions", "id",
            "completionReports", "id",
            "monitoringReports", "id");

    private static final Set<Class<?>> NUMBERED = Set.of(
            Dossier.class,
            ActionPlan.class,
            Commitment.class,
            CoCreation.class,
            Committee.class,
            CitizenRequests.class);

    static void numbersUnique(Scene scene, Findings found) {
        for (Node node : scene.all()) {
            unreadable(node, found, NUMBERED::contains);
            if (node.value() != null && NUMBERED.contains(node.value().getClass())) {
                boolean any = false;
                for (String list : node.names()) {
                    if (KEYS.containsKey(list)) {
                        any |= unique(node.at(list), KEYS.get(list), found);
                    }
                }
                if (!any) {
                    found.notApplicable(Reason.NO_VALUE);
                }
            }
        }
    }

    private static boolean unique(Node items, String key, Findings found) {
        Set<Object> seen = new HashSet<>();
        boolean twice = false;
        boolean unknown = items.isUnknown();
        for (Node item : items.items()) {
            unknown |= item.isUnknown() || item.at(key).isUnknown();
            twice |= item.isGiven()
                    && item.at(key).isGiven()
                    && !seen.add(item.at(key).value());
        }
        if (twice) {
            found.violatedSomewhere();
        } else if (unknown) {
            found.undetermined();
        } else if (!seen.isEmpty()) {
            found.satisfied();
        }
        return twice || unknown || !seen.isEmpty();
    }

    private static final Set<String> CODES =
            Set.of("collectivity", "jointWith", "byProvince", "participants", "attendees", "territory");

    static void collectivityKnown(Scene scene, Findings found) {
        for (Node node : scene.all()) {
            unreadable(node, found, FormDocument::hasCode);
            if (node.value() instanceof CoCreation
                    && (node.at("rounds").isUnknown()
                            || node.at("rounds").items().stream()
                                    .anyMatch(round -> round.isUnknown() && !round.isNull()))) {
                found.undetermined();
            }
            for (String name : node.names()) {
                Node code = node.at(name);
                if (!CODES.contains(name) || code.type() == Integer.class) {
                    continue;
                }
                if (code.isAbsent() && name.equals("collectivity") && isOwed(scene, node)) {
                    found.undetermined();
                } else if (code.isAbsent()) {
                    found.notApplicable(Reason.NO_VALUE);
                } else if (code.isUnknown()) {
                    found.undetermined();
                } else if (code.value() instanceof String) {
                    known(code, found);
                } else if (code.value() instanceof Map<?, ?> map) {
                    for (Object province : map.keySet()) {
                        isKnown((String) province, found);
                    }
                    if (code.items().stream().anyMatch(Node::isUnknown)) {
                        found.undetermined();
                    }
                } else {
                    for (Node each : code.items()) {
                        known(each, found);
                    }
                }
            }
        }
    }

    private static final Set<Class<?>> OF_A_COLLECTIVITY = Set.of(
            ActionPlan.class,
            CoCreation.class,
            MembershipApplication.class,
            EvaluationMatrix.class,
            CollectivityProfile.class,
            CitizenRequests.class);

    /** Each document is of a collectivity; it may leave it to the dossier, and the dossier to the plan. */
    private static boolean isOwed(Scene scene, Node node) {
        Node heir = node.value() instanceof Dossier ? scene.plan() : scene.root();
        boolean ofCollectivity = node.value() instanceof Dossier
                || OF_A_COLLECTIVITY.contains(
                        Objects.requireNonNull(node.value()).getClass());
        return ofCollectivity && !heir.at("collectivity").isGiven();
    }

    private static boolean hasCode(Class<?> type) {
        if (type.isRecord()) {
            for (RecordComponent each : type.getRecordComponents()) {
                if (CODES.contains(each.getName()) && each.getType() != Integer.class) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void known(Node code, Findings found) {
        if (code.isUnknown()) {
            found.undetermined();
        } else {
            isKnown(code.string(), found);
        }
    }

    private static void isKnown(String code, Findings found) {
        if (Collectivities.register().resolve(code).isPresent()) {
            found.satisfied();
        } else {
            found.violatedSomewhere();
        }
    }

    static void contactUsable(Scene scene, Findings found) {
        for (Node node : scene.all()) {
            unreadable(node, found, type -> type == Contact.class);
            if (!(node.value() instanceof Contact)) {
                continue;
            }
            Node email = node.at("email");
            Node phone = node.at("phone");
            Certainty usable = Certainty.YES;
            boolean any = email.isGiven() || phone.isGiven();
            if (email.isGiven()) {
                usable = usable.and(Certainty.of(email.string().matches("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+")));
            }
            if (phone.isGiven()) {
                usable = usable.and(Certainty.of(isPhone(phone.string())));
            }
            if (email.isUnknown() || phone.isUnknown()) {
                usable = usable.and(Certainty.CANNOT_SAY);
                any = true;
            }
            if (!any) {
                found.notApplicable(Reason.NO_VALUE);
            } else {
                found.asked(usable, node);
            }
        }
    }

    private static boolean isPhone(String written) {
        String digits = written.replaceAll("[\\s.()/-]", "");
        if (digits.matches("(\\+212|00212|0)[0-9]{9}")) {
            return true;
        }
        return digits.matches("\\+(?!212)[0-9]{7,15}");
    }

    static void moneySane(Scene scene, Findings found) {
        for (Node node : scene.all()) {
            unreadable(node, found, type -> type == Money.class);
            if (!(node.value() instanceof Money money)) {
                continue;
            }
            if (node.at("amount").isUnknown() || node.at("currency").isUnknown()) {
                found.undetermined();
                continue;
            }
            BigDecimal amount = money.amount();
            if (amount == null || money.currency() == null) {
                if (amount != null && amount.signum() < 0) {
                    found.violated(node);
                } else {
                    found.notApplicable(Reason.NO_VALUE);
                }
                continue;
            }
            Optional<Currency> currency = Currency.getAvailableCurrencies().stream()
                    .filter(each -> each.getCurrencyCode().equals(money.currency()))
                    .findFirst();
            boolean sane = amount.signum() >= 0
                    && currency.isPresent()
                    && Math.max(0, amount.stripTrailingZeros().scale())
                            <= currency.get().getDefaultFractionDigits();
            found.asked(Certainty.of(sane), node);
        }
    }

    private static final Set<String> NO_DEEDS = Set.of("today", "termEnd", "due", "sessionOn", "start", "end");
    private static final Pattern PLANNED =
            Pattern.compile("/(workshops|trainings|publicEvents|problemData)(/\\d+)?/date$");

    static void notInTheFuture(Scene scene, Findings found) {
        for (Node node : scene.all()) {
            if (!node.mayHold(type -> type == StatedDate.class)) {
                continue;
            }
            if (NO_DEEDS.contains(node.name())
                    || PLANNED.matcher(node.pointer()).find()) {
                if (node.isGiven()) {
                    found.notApplicable(Reason.PREMISE_NOT_MET);
                }
                continue;
            }
            unreadable(node, found, type -> type == StatedDate.class);
            if (node.value() instanceof StatedDate date) {
                found.asked(date.isAfter(scene.on()).not(), node);
            }
        }
    }
}
