package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Money;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.text.Text;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentence of the guide on what a completion sheet restates: changed and not flagged, or not. */
final class GuideRestated {
    private static final Map<String, String> PLANNED = Map.of(
            "title", "title",
            "commitmentPeriod", "period",
            "problem", "problem",
            "description", "description",
            "contribution", "contribution",
            "relevance", "relevance",
            "budget", "budget",
            "links", "links");

    private static final Set<String> PROPERTIES = Stream.of(CompletionReport.class, Commitment.class)
            .flatMap(type -> Arrays.stream(type.getRecordComponents()))
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());

    private GuideRestated() {}

    static void changeFlagged(Scene scene, Findings found) {
        for (Node report : GuideReportSentences.reports(scene, found)) {
            Node number = report.at("commitment");
            Node id = scene.plan().at("id");
            boolean other = report.at("plan").isGiven()
                    && id.isGiven()
                    && !id.string().equals(report.at("plan").string());
            Optional<Node> sheet = other || !number.isGiven()
                    ? Optional.empty()
                    : scene.commitments().stream()
                            .filter(each ->
                                    number.string().equals(each.at("number").value()))
                            .findFirst();
            if (sheet.isPresent()) {
                flagged(scene, report, sheet.get(), found);
            } else if (number.isAbsent()) {
                found.notApplicable(Reason.NO_VALUE);
            } else if (number.isUnknown() || !isReadable(scene.plan().at("commitments"))) {
                found.undetermined();
            } else {
                found.notApplicable(Reason.PREMISE_NOT_MET);
            }
        }
    }

    private static boolean isReadable(Node list) {
        return !list.isUnknown() && list.items().stream().noneMatch(Node::isUnknown);
    }

    private static void flagged(Scene scene, Node report, Node sheet, Findings found) {
        Set<String> flagged = new HashSet<>();
        boolean anyFlag = !isReadable(report.at("changes"));
        for (Node change : report.at("changes").items()) {
            Node field = change.at("field");
            String name = field.isGiven() ? field.string().strip().replaceFirst("^/", "") : "";
            flagged.add(name);
            anyFlag |= !PROPERTIES.contains(name);
        }
        boolean compared = false;
        boolean unknown = false;
        boolean violated = false;
        for (Map.Entry<String, String> field : PLANNED.entrySet()) {
            Node told = report.at(field.getKey());
            Node planned = sheet.at(field.getValue());
            boolean list = field.getKey().equals("relevance") || field.getKey().equals("links");
            if (list && !(isReadable(told) && isReadable(planned))) {
                unknown = true;
                continue;
            }
            Certainty otherwise = isOtherwise(told, planned);
            compared |= otherwise != Certainty.CANNOT_SAY;
            if (otherwise != Certainty.YES || flagged.contains(field.getKey()) || flagged.contains(field.getValue())) {
                continue;
            }
            // A field amended since the adoption may be restated as it was adopted.
            boolean open = anyFlag || amended(scene).contains(field.getValue());
            unknown |= open;
            violated |= !open;
        }
        if (violated) {
            found.violatedSomewhere();
        } else if (unknown) {
            found.undetermined();
        } else if (compared) {
            found.satisfied();
        } else {
            found.notApplicable(Reason.NO_VALUE);
        }
    }

    private static Set<String> amended(Scene scene) {
        Set<String> amended = new HashSet<>();
        for (Node entry : scene.plan().at("history").items()) {
            for (Node change : entry.at("changes").items()) {
                if (change.at("pointer").isGiven()) {
                    amended.addAll(List.of(change.at("pointer").string().split("/", -1)));
                }
            }
        }
        return amended;
    }

    /** Returns whether two places say different things, CANNOT_SAY where nothing of them can be compared. */
    private static Certainty isOtherwise(Node one, Node other) {
        if (!one.isGiven() || !other.isGiven()) {
            return Certainty.CANNOT_SAY;
        }
        if (one.value() instanceof Text) {
            return wordings(one.text(), other.text());
        } else if (one.value() instanceof Money) {
            Certainty amount = one.at("amount").isGiven() && other.at("amount").isGiven()
                    ? Certainty.of(((Money) one.value()).amount().compareTo(((Money) other.value()).amount()) != 0)
                    : Certainty.CANNOT_SAY;
            boolean currency = one.at("currency").isGiven()
                    && other.at("currency").isGiven()
                    && !one.at("currency").value().equals(other.at("currency").value());
            return amount != Certainty.CANNOT_SAY && currency ? Certainty.YES : amount;
        } else if (one.value() instanceof List<?>) {
            return items(one, other);
        }
        return date(one.at("start"), other.at("start")).or(date(one.at("end"), other.at("end")));
    }

    private static Certainty date(Node one, Node other) {
        if (!one.isGiven() || !other.isGiven()) {
            return Certainty.CANNOT_SAY;
        }
        Certainty apart = one.date().isBefore(other.date()).or(one.date().isAfter(other.date()));
        return Certainty.of(apart == Certainty.YES);
    }

    private static Certainty wordings(Text one, Text other) {
        Certainty differs = Certainty.CANNOT_SAY;
        for (Map.Entry<String, String> each : one.wordings().entrySet()) {
            String mine = plain(each.getValue());
            String yours = plain(other.wordings().getOrDefault(each.getKey(), ""));
            if (!mine.isEmpty() && !yours.isEmpty() && differs != Certainty.YES) {
                differs = Certainty.of(!mine.equals(yours));
            }
        }
        return differs;
    }

    private static String plain(String wording) {
        return wording.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
    }

    /** Two lists say otherwise if they name other things, or justify the same value in other words. */
    private static Certainty items(Node one, Node other) {
        Set<String> mine = new HashSet<>();
        Set<String> yours = new HashSet<>();
        one.items().forEach(each -> mine.add(named(each)));
        other.items().forEach(each -> yours.add(named(each)));
        if (mine.isEmpty() || yours.isEmpty() || mine.contains("") || yours.contains("")) {
            return Certainty.CANNOT_SAY;
        }
        if (!mine.equals(yours)) {
            return Certainty.YES;
        }
        for (Node each : one.items()) {
            for (Node same : other.items()) {
                if (each.names().contains("justification")
                        && named(each).equals(named(same))
                        && isOtherwise(each.at("justification"), same.at("justification")) == Certainty.YES) {
                    return Certainty.YES;
                }
            }
        }
        return Certainty.NO;
    }

    private static String named(Node item) {
        if (item.names().contains("value")) {
            return item.at("value").code();
        }
        Node reference = item.at("reference");
        String kind = item.at("kind").code();
        return kind.isEmpty() || !reference.isGiven() ? "" : kind + " " + reference.string();
    }
}
