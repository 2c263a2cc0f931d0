package io.github.pacto4j.book.pacto;

import io.github.pacto4j.rule.Rule;
import java.util.List;

/** The rules of the book PACTO that have code. */
public final class PactoBook {
    private PactoBook() {}

    /** Returns the rules with code, in any order: the catalogue gives the order. */
    public static List<Rule<?>> rules() {
        return List.of(
                ProgrammeRules.DURATION,
                ProgrammeRules.AXES_PROJECTS_ACTIVITIES,
                ProgrammeRules.ANNOUNCED_COUNTS,
                CommitteeRules.MIXED,
                CommitteeRules.PARITY,
                CommitteeRules.CONSENSUS,
                CommitteeRules.SPACES,
                ConsultationRules.TWO_ROUNDS,
                ConsultationRules.BOTH_CHANNELS,
                ConsultationRules.SECOND_ROUND_ON_PROJECTS,
                ConsultationRules.CYCLE_ORDERED,
                ContributionRules.IDEAS_ANSWERED,
                ContributionRules.ACCEPTED_TRACEABLE,
                AdoptionRules.VALIDATED_BEFORE_ADOPTION,
                AdoptionRules.COUNCIL_ADOPTED,
                AdoptionRules.START_AFTER_ADOPTION);
    }
}
