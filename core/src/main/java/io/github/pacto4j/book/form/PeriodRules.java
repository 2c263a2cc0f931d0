package io.github.pacto4j.book.form;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.collectivity.Programme;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Milestone;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rules on periods: their order, what lies in what, and the years that a title prints. */
final class PeriodRules {
    private PeriodRules() {}

    static final Rule<Period> DATES_ORDERED = rule("form.dates-ordered", Period.class, (period, in) -> {
        StatedDate start = in.given(period.start(), "/start");
        StatedDate end = in.given(period.end(), "/end");
        return switch (period.isOrdered()) {
            case YES -> in.satisfied();
            case NO -> in.violated("start", start, "end", end).related("/start", "/end");
            case CANNOT_SAY -> in.cannotOrder(start, end, "/start", "/end");
        };
    });

    static final Rule<Commitment> COMMITMENT_IN_PLAN =
            rule("form.commitment-in-plan", Commitment.class, (commitment, in) -> {
                ActionPlan plan = Objects.requireNonNull(in.parent(ActionPlan.class));
                return within(commitment.period(), plan, plan.period(), "plan", in);
            });

    static final Rule<Milestone> MILESTONE_IN_COMMITMENT =
            rule("form.milestone-in-commitment", Milestone.class, (milestone, in) -> {
                Commitment commitment = Objects.requireNonNull(in.parent(Commitment.class));
                return within(milestone.period(), commitment, commitment.period(), "commitment", in);
            });

    private static Finding within(
            @Nullable Period inner, Object holder, @Nullable Period outer, String outerName, Subject in) {
        Period own = in.required(inner, "/period");
        if (outer == null) {
            in.required(outer, in.of(holder, "/period"));
        }
        Period whole = Objects.requireNonNull(outer);
        if (own.isOrdered() == Certainty.NO || whole.isOrdered() == Certainty.NO) {
            return in.notApplicable(Reason.PREMISE_NOT_MET);
        }
        in.input("period", own);
        in.input(outerName, whole);
        return switch (whole.contains(own)) {
            case YES -> in.satisfied();
            case NO -> in.violated().at("/period").related("/period", in.of(holder, "/period"));
            case CANNOT_SAY -> {
                in.required(own.start(), "/period/start");
                in.required(own.end(), "/period/end");
                String place = in.of(holder, "/period");
                in.required(whole.start(), place + "/start");
                in.required(whole.end(), place + "/end");
                yield in.undetermined("/period", place);
            }
        };
    }

    static final Rule<Dossier> PLANS_DO_NOT_OVERLAP =
            rule("form.plans-do-not-overlap", Dossier.class, (dossier, in) -> {
                Map<String, List<Spell>> byCollectivity = new LinkedHashMap<>();
                Map<String, ActionPlan> plans = new LinkedHashMap<>();
                plans.put("/plan", in.required(dossier.plan(), "/plan"));
                List<ActionPlan> earlier = in.required(dossier.previousPlans(), "/previousPlans");
                for (int i = 0; i < earlier.size(); i++) {
                    plans.put(in.item("/previousPlans", i), earlier.get(i));
                }
                String unknown = null;
                for (Map.Entry<String, ActionPlan> each : plans.entrySet()) {
                    String missing = addSpell(each.getValue(), each.getKey(), dossier, byCollectivity);
                    if (unknown == null && missing != null && mayOverlapAny(each.getValue(), plans, dossier)) {
                        unknown = missing;
                    }
                }
                in.requireReadable("/previousPlans");
                if (earlier.isEmpty()) {
                    return in.notApplicable(Reason.EMPTY_LIST);
                }
                String unsettled = unknown;
                for (List<Spell> spells : byCollectivity.values()) {
                    spells.sort(Comparator.comparing(Spell::first));
                    for (Programme programme : Programme.values()) {
                        Spell[] pair = overlapping(spells, programme);
                        if (pair.length == 2 && pair[0].isOf(programme) && pair[1].isOf(programme)) {
                            return in.violated("period", pair[1].period, "other", pair[0].period)
                                    .related(pair[0].place + "/period", pair[1].place + "/period");
                        } else if (pair.length == 2) {
                            Spell without = pair[0].isOf(programme) ? pair[1] : pair[0];
                            unsettled = without.place + "/programme";
                        }
                    }
                }
                return unsettled == null ? in.satisfied() : in.undetermined(unsettled);
            });

    /** Returns whether a plan of which not all is known may share a day with another of its collectivity and programme. */
    private static boolean mayOverlapAny(ActionPlan plan, Map<String, ActionPlan> plans, Dossier dossier) {
        return plans.values().stream()
                .anyMatch(other -> other != plan
                        && maySharePeriod(plan.period(), other.period())
                        && mayBeOne(plan.programme(), other.programme())
                        && mayBeOne(knownCollectivity(plan, dossier), knownCollectivity(other, dossier)));
    }

    private static boolean maySharePeriod(@Nullable Period one, @Nullable Period other) {
        return one == null
                || other == null
                || one.isOrdered() != Certainty.NO
                        && other.isOrdered() != Certainty.NO
                        && one.overlaps(other) != Certainty.NO;
    }

    private static boolean mayBeOne(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || one.equals(other);
    }

    /** Returns the collectivity of a plan, null if that of the plan or of the dossier could not be read. */
    private static @Nullable String knownCollectivity(ActionPlan plan, Dossier dossier) {
        boolean unread = plan.collectivity() == null
                && (plan.kept().isUnreadable("collectivity") || dossier.kept().isUnreadable("collectivity"));
        return unread ? null : collectivity(plan.collectivity(), dossier);
    }

    /** The time that a plan takes, with both ends known. */
    private record Spell(
            Period period,
            LocalDate first,
            LocalDate last,
            @Nullable Programme programme,
            String place) {
        boolean isOf(Programme other) {
            return programme == other;
        }
    }

    /** Adds the time of a plan, or returns what of it is not known; a plan that ends before it starts takes none. */
    private static @Nullable String addSpell(
            ActionPlan plan, String place, Dossier dossier, Map<String, List<Spell>> byCollectivity) {
        Period period = plan.period();
        if (period == null || period.start() == null || period.end() == null) {
            return place + "/period";
        }
        String code = plan.collectivity();
        if (code == null && plan.kept().isUnreadable("collectivity")) {
            return place + "/collectivity";
        }
        if (code == null && dossier.kept().isUnreadable("collectivity")) {
            return "/collectivity";
        }
        if (period.isOrdered() != Certainty.NO) {
            byCollectivity
                    .computeIfAbsent(collectivity(code, dossier), any -> new ArrayList<>())
                    .add(new Spell(period, period.start().first(), period.end().last(), plan.programme(), place));
        }
        return null;
    }

    /**
     * A collectivity may be named by its code of 2014; plans that name none, or one that does not exist, are of the one
     * that the dossier is about.
     */
    private static String collectivity(@Nullable String code, Dossier dossier) {
        return presentCode(code).or(() -> presentCode(dossier.collectivity())).orElse("");
    }

    private static Optional<String> presentCode(@Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(Collectivities.register()::resolve)
                .map(Collectivity::code);
    }

    /**
     * Returns two spells of a programme that share a day, else two of which one bears no programme, else none. Sorted by
     * their first day, one that overlaps any before it overlaps the one that lasts longest.
     */
    private static Spell[] overlapping(List<Spell> spells, Programme programme) {
        Spell[] unsettled = {};
        Spell longest = null;
        Spell longestOfAny = null;
        for (Spell spell : spells) {
            if (spell.programme != null && spell.programme != programme) {
                continue;
            }
            if (spell.isOf(programme)) {
                if (longest != null && !spell.first.isAfter(longest.last)) {
                    return new Spell[] {longest, spell};
                }
                longest = longest == null || spell.last.isAfter(longest.last) ? spell : longest;
            }
            if (longestOfAny != null && !spell.first.isAfter(longestOfAny.last)) {
                unsettled = new Spell[] {longestOfAny, spell};
            }
            longestOfAny = longestOfAny == null || spell.last.isAfter(longestOfAny.last) ? spell : longestOfAny;
        }
        return unsettled;
    }

    static final Rule<ActionPlan> TITLE_YEARS = rule("form.title-years", ActionPlan.class, (plan, in) -> {
        Text title = in.given(plan.title(), "/title");
        Period period = in.given(plan.period(), "/period");
        StatedDate start = in.given(period.start(), "/period/start");
        StatedDate end = in.given(period.end(), "/period/end");
        String unread = TextRules.unreadTag(title);
        if (unread != null) {
            return in.undetermined("/title/" + unread);
        }
        TreeSet<Integer> years = new TreeSet<>();
        title.wordings().values().forEach(wording -> collectYears(wording, years));
        if (years.isEmpty()) {
            return in.notApplicable(Reason.PREMISE_NOT_MET);
        }
        in.input("years", List.copyOf(years));
        in.input("period", period);
        int first = start.first().getYear();
        int last = end.last().getYear();
        boolean agree = years.size() == 1
                ? years.first() >= first && years.first() <= last
                : years.first() == first && years.last() == last;
        return agree ? in.satisfied() : in.violated().related("/title", "/period");
    });

    /** Adds the numbers from 1900 to 2099 that stand alone in a wording, in Latin or Arabic digits. */
    private static void collectYears(String wording, TreeSet<Integer> years) {
        int number = 0;
        int digits = 0;
        for (int i = 0; i <= wording.length(); i++) {
            int digit = i < wording.length() ? Character.digit(wording.charAt(i), 10) : -1;
            if (digit >= 0) {
                number = digits < 5 ? 10 * number + digit : number;
                digits++;
            } else {
                if (digits == 4 && number >= 1900 && number <= 2099) {
                    years.add(number);
                }
                number = 0;
                digits = 0;
            }
        }
    }
}
