package io.github.pacto4j.quickstart;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.ConsultationRound;
import io.github.pacto4j.cocreation.Workshop;
import io.github.pacto4j.collectivity.Census;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.plan.Milestone;
import io.github.pacto4j.rule.Blanks;
import io.github.pacto4j.rule.CatalogueEntry;
import io.github.pacto4j.rule.Figure;
import io.github.pacto4j.rule.Messages;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.RuleBook;
import io.github.pacto4j.rule.Source;
import io.github.pacto4j.rule.Unknowns;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The charter of an invented commune as a rule book: what the commune asks of itself beyond law and programmes. Rows,
 * figures and words lie beside this class in {@code rules.csv}, {@code figures.csv} and {@code messages_*.properties}.
 */
public final class TownCharter {
    private static final Rule<Milestone> DELIVERABLE_NAMED =
            Rule.rule("town.exemple.deliverable-named", Milestone.class, (milestone, in) -> {
                Blanks blanks = new Blanks(in).ask(milestone.deliverable(), "/deliverable", "deliverable");
                return blanks.or(in.violated("number", String.valueOf(milestone.number())), in.satisfied());
            });

    private static final Rule<Milestone> MILESTONE_SHORT =
            Rule.rule("town.exemple.milestone-short", Milestone.class, (milestone, in) -> {
                Period period = in.required(milestone.period(), "/period");
                if (period.isOrdered() == Certainty.NO) {
                    return in.notApplicable(Reason.PREMISE_NOT_MET);
                }
                OptionalInt months = period.months();
                if (months.isEmpty()) {
                    return in.undetermined("/period");
                }
                int most = in.figure("months");
                return months.getAsInt() <= most
                        ? in.satisfied()
                        : in.violated("months", months.getAsInt(), "most", most).at("/period");
            });

    private static final Rule<CoCreation> WORKSHOPS =
            Rule.rule("town.exemple.workshops", CoCreation.class, (process, in) -> {
                List<ConsultationRound> rounds = in.required(process.rounds(), "/rounds");
                Unknowns unknown = new Unknowns(in);
                unknown.addIfUnreadable("/rounds");
                int held = 0;
                for (int i = 0; i < rounds.size(); i++) {
                    String place = in.item("/rounds", i) + "/workshops";
                    List<Workshop> workshops = rounds.get(i).workshops();
                    if (workshops == null) {
                        unknown.add(place);
                    } else {
                        unknown.addIfUnreadable(place);
                        held += workshops.size();
                    }
                }
                OptionalInt inhabitants = in.collectivity()
                        .map(collectivity -> collectivity.population(Census.RGPH_2024))
                        .orElse(OptionalInt.empty());
                if (inhabitants.isEmpty()) {
                    return in.undetermined("/collectivity");
                }
                int each = in.figure("inhabitants");
                int needed = (inhabitants.getAsInt() + each - 1) / each;
                return held >= needed ? in.satisfied() : unknown.or(in.violated("held", held, "needed", needed));
            });

    /** The charter as a rule book. */
    public static final RuleBook BOOK = book(DELIVERABLE_NAMED, MILESTONE_SHORT, WORKSHOPS);

    private TownCharter() {}

    private static RuleBook book(Rule<?>... rules) {
        return RuleBook.of(
                "town.exemple",
                "2024",
                CatalogueEntry.table(TownCharter.class),
                Figure.table(TownCharter.class),
                Map.of("town.exemple.workshops", List.of(new Source("CHARTER", "4", null, null))),
                List.of(rules),
                Messages.beside(TownCharter.class));
    }
}
