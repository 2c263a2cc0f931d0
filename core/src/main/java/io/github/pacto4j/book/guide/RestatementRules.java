package io.github.pacto4j.book.guide;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.ReportedChange;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Change;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.Link;
import io.github.pacto4j.plan.Money;
import io.github.pacto4j.plan.Relevance;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Shape;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Unknowns;
import io.github.pacto4j.rule.Word;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rule on what a completion sheet restates of the commitment sheet. */
final class RestatementRules {
    private RestatementRules() {}

    private static final String CHANGES = "/changes";
    private static final List<String> LISTS = List.of("relevance", "links");

    /**
     * A field that both sheets have.
     *
     * @param name  its property in the completion sheet
     * @param planned  its property in the commitment sheet
     * @param differs  whether the two state it differently; cannot say where nothing can be compared
     */
    private record Field(String name, String planned, Differs differs) {
        private interface Differs {
            Certainty between(CompletionReport told, Commitment sheet);
        }
    }

    private static final List<Field> FIELDS = List.of(
            new Field("title", "title", (told, sheet) -> texts(told.title(), sheet.title())),
            new Field("commitmentPeriod", "period", (told, sheet) -> periods(told.commitmentPeriod(), sheet.period())),
            new Field("problem", "problem", (told, sheet) -> texts(told.problem(), sheet.problem())),
            new Field("description", "description", (told, sheet) -> texts(told.description(), sheet.description())),
            new Field(
                    "contribution", "contribution", (told, sheet) -> texts(told.contribution(), sheet.contribution())),
            new Field("relevance", "relevance", (told, sheet) -> relevance(told.relevance(), sheet.relevance())),
            new Field("budget", "budget", (told, sheet) -> money(told.budget(), sheet.budget())),
            new Field("links", "links", (told, sheet) -> links(told.links(), sheet.links())));

    static final Rule<CompletionReport> CHANGE_FLAGGED =
            rule("guide.change-flagged", CompletionReport.class, (report, in) -> {
                String number = in.given(report.commitment(), "/commitment");
                Commitment sheet = PlannedCommitment.of(report, in);
                if (sheet == null) {
                    return in.hasUnreadable("#/plan/commitments")
                            ? in.undetermined("#/plan/commitments")
                            : in.notApplicable(Reason.PREMISE_NOT_MET);
                }
                Flags flags = new Flags(report, in);
                Set<String> amended = amended(in.dossier().plan());
                Unknowns unknown = new Unknowns(in);
                List<Word> unflagged = new ArrayList<>(0);
                List<String> places = new ArrayList<>(0);
                boolean any = false;
                for (Field field : FIELDS) {
                    if (isUnread(report.kept(), field.name) || isUnread(sheet.kept(), field.planned)) {
                        unknown.add("/" + field.name);
                        continue;
                    }
                    Certainty differs = field.differs.between(report, sheet);
                    any |= differs != Certainty.CANNOT_SAY;
                    if (differs != Certainty.YES
                            || flags.named.contains(field.name)
                            || flags.named.contains(field.planned)) {
                        continue;
                    } else if (flags.open != null) {
                        unknown.add(flags.open);
                    } else if (amended.contains(field.planned)) {
                        // The sheet was amended since: which wording was the adopted one, the plan does not tell here.
                        unknown.add("#/plan/history");
                    } else {
                        unflagged.add(new Word("label.completion." + field.name));
                        places.add("/" + field.name);
                    }
                }
                if (!unflagged.isEmpty()) {
                    return in.violated("fields", unflagged, "commitment", number)
                            .related(places);
                }
                return unknown.or(any ? in.satisfied() : in.notApplicable(Reason.NO_VALUE));
            });

    /** Returns whether a list, or an item of it, could not be read: what it lists in all is not known. */
    private static boolean isUnread(Kept kept, String list) {
        return LISTS.contains(list)
                && (kept.isUnreadable(list) || kept.within(list).hasAside());
    }

    /** The fields that a sheet flags as changed. */
    private static final class Flags {
        final Set<String> named = new HashSet<>();
        /** Where a change stands that may be of any field. */
        @Nullable
        String open;

        Flags(CompletionReport report, Subject in) {
            List<ReportedChange> changes = report.changes() == null ? List.of() : report.changes();
            open = in.hasUnreadable(CHANGES) ? CHANGES : null;
            for (int i = 0; i < changes.size(); i++) {
                String field = changes.get(i).field();
                String name = field == null ? "" : field.strip().replaceFirst("^/", "");
                if (isProperty(name)) {
                    named.add(name);
                } else {
                    open = in.item(CHANGES, i) + "/field";
                }
            }
        }

        private static boolean isProperty(String name) {
            return Shape.of(CompletionReport.class).find(name) != null
                    || Shape.of(Commitment.class).find(name) != null;
        }
    }

    /** Returns the last properties to which amendments of the plan point. */
    private static Set<String> amended(@Nullable ActionPlan plan) {
        Set<String> amended = new HashSet<>();
        List<HistoryEntry> history = plan == null || plan.history() == null ? List.of() : plan.history();
        for (HistoryEntry entry : history) {
            for (Change change : entry.changes() == null ? List.<Change>of() : entry.changes()) {
                if (change.pointer() != null) {
                    amended.addAll(List.of(change.pointer().split("/", -1)));
                }
            }
        }
        return amended;
    }

    /** Two texts differ if a language that both are in says something else; spaces do not count. */
    private static Certainty texts(@Nullable Text told, @Nullable Text planned) {
        Certainty differs = Certainty.CANNOT_SAY;
        if (told != null && planned != null) {
            for (Map.Entry<String, String> wording : told.wordings().entrySet()) {
                String other = planned.wordings().get(wording.getKey());
                if (other != null
                        && !plain(other).isEmpty()
                        && !plain(wording.getValue()).isEmpty()) {
                    boolean same = plain(other).equals(plain(wording.getValue()));
                    differs = same && differs != Certainty.YES ? Certainty.NO : Certainty.YES;
                }
            }
        }
        return differs;
    }

    private static String plain(String wording) {
        return wording.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
    }

    private static Certainty periods(@Nullable Period told, @Nullable Period planned) {
        return told == null || planned == null
                ? Certainty.CANNOT_SAY
                : differs(told.start(), planned.start()).or(differs(told.end(), planned.end()));
    }

    /** Two dates differ if no day is meant by both. */
    private static Certainty differs(@Nullable StatedDate told, @Nullable StatedDate planned) {
        return told == null || planned == null
                ? Certainty.CANNOT_SAY
                : told.isBefore(planned).or(told.isAfter(planned)) == Certainty.YES ? Certainty.YES : Certainty.NO;
    }

    private static Certainty money(@Nullable Money told, @Nullable Money planned) {
        if (told == null || planned == null || told.amount() == null || planned.amount() == null) {
            return Certainty.CANNOT_SAY;
        }
        boolean other = told.currency() != null
                && planned.currency() != null
                && !told.currency().equals(planned.currency());
        return Certainty.of(other || told.amount().compareTo(planned.amount()) != 0);
    }

    private static Certainty relevance(@Nullable List<Relevance> told, @Nullable List<Relevance> planned) {
        Certainty differs = sets(
                told,
                planned,
                each -> each.value() == null ? null : each.value().code());
        if (differs != Certainty.NO || told == null || planned == null) {
            return differs;
        }
        for (Relevance one : told) {
            for (Relevance other : planned) {
                if (one.value() == other.value()
                        && texts(one.justification(), other.justification()) == Certainty.YES) {
                    return Certainty.YES;
                }
            }
        }
        return Certainty.NO;
    }

    private static Certainty links(@Nullable List<Link> told, @Nullable List<Link> planned) {
        return sets(
                told,
                planned,
                each -> each.kind() == null || each.reference() == null ? null : each.kind() + " " + each.reference());
    }

    /** Compares what lists name; one with an item that names nothing cannot be compared. */
    private static <T> Certainty sets(
            @Nullable List<T> told, @Nullable List<T> planned, Function<T, @Nullable String> name) {
        if (told == null || planned == null || told.isEmpty() || planned.isEmpty()) {
            return Certainty.CANNOT_SAY;
        }
        Set<@Nullable String> ofTold = told.stream().map(name).collect(Collectors.toSet());
        Set<@Nullable String> ofPlanned = planned.stream().map(name).collect(Collectors.toSet());
        return ofTold.contains(null) || ofPlanned.contains(null)
                ? Certainty.CANNOT_SAY
                : Certainty.of(!ofTold.equals(ofPlanned));
    }
}
