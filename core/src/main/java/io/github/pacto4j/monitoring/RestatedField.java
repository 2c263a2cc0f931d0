package io.github.pacto4j.monitoring;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Link;
import io.github.pacto4j.plan.Money;
import io.github.pacto4j.plan.Relevance;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a completion sheet (annex 4 of the guide) restates of the commitment sheet (annex 2), in the order of the form. */
public enum RestatedField implements Code {
    /** The title. */
    TITLE("title", "title", (told, sheet) -> texts(told.title(), sheet.title())),
    /** Start and end of the commitment. */
    COMMITMENT_PERIOD("commitmentPeriod", "period", (told, sheet) -> periods(told.commitmentPeriod(), sheet.period())),
    /** The public problem. */
    PROBLEM("problem", "problem", (told, sheet) -> texts(told.problem(), sheet.problem())),
    /** What the commitment consists of. */
    DESCRIPTION("description", "description", (told, sheet) -> texts(told.description(), sheet.description())),
    /** How it helps solve the problem. */
    CONTRIBUTION("contribution", "contribution", (told, sheet) -> texts(told.contribution(), sheet.contribution())),
    /** Its relevance to OGP's values. */
    RELEVANCE("relevance", "relevance", (told, sheet) -> relevance(told.relevance(), sheet.relevance())),
    /** Its budget. */
    BUDGET("budget", "budget", (told, sheet) -> money(told.budget(), sheet.budget())),
    /** Its links with other programmes, plans and goals. */
    LINKS("links", "links", (told, sheet) -> links(told.links(), sheet.links()));

    private final String property;
    private final String planned;
    private final Differs differs;

    RestatedField(String property, String planned, Differs differs) {
        this.property = property;
        this.planned = planned;
        this.differs = differs;
    }

    private interface Differs {
        Certainty between(CompletionReport told, Commitment sheet);
    }

    /** Returns the property in the completion sheet. */
    public String property() {
        return property;
    }

    /** Returns the property in the commitment sheet. */
    public String planned() {
        return planned;
    }

    /**
     * Returns whether a completion sheet states this otherwise than the commitment sheet.
     *
     * @return CANNOT_SAY where one of them does not state it, or nothing in it can be compared
     */
    public Certainty differs(CompletionReport report, Commitment sheet) {
        return differs.between(report, sheet);
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

    @Override
    public String list() {
        return "restated-fields";
    }
}
