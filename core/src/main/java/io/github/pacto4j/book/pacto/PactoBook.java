package io.github.pacto4j.book.pacto;

import io.github.pacto4j.rule.Rule;
import java.util.List;

/** The rules of the book PACTO, each with its code. */
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
                AdoptionRules.START_AFTER_ADOPTION,
                ConsultationRules.ANALYSIS_BY_COMMITTEE,
                ParticipationRules.DIVERSE_PARTICIPATION,
                ParticipationRules.PARTICIPATION_RECORDED,
                ProjectRules.AXIS_CHALLENGE,
                ProjectRules.PROJECTS_FROM_IDEAS,
                ProjectRules.PRINCIPLE_NAMED,
                FollowUpRules.HALF_YEARLY_MEETING,
                FollowUpRules.FOLLOW_UP_MATRIX,
                FollowUpRules.MATRIX_TO_COMMITTEE,
                FollowUpRules.EXECUTORS_TRAINED,
                MonitoringRules.ANNUAL_REPORT,
                MonitoringRules.RESULTS_SHARED,
                MonitoringRules.MID_TERM_UPDATE,
                MonitoringRules.RESULTS_PRESENTED,
                MonitoringRules.FORUM_GOES_ON,
                MonitoringRules.CIVIL_SOCIETY_INVOLVED,
                IndicatorRules.INDICATORS_READ,
                CycleRules.NEXT_CYCLE,
                CycleRules.PRACTICE_CAPITALISED,
                NetworkRules.CHARTER_SIGNED,
                NetworkRules.CAPACITY_BUILDING,
                NetworkRules.NETWORK_COUNTS,
                NetworkRules.PLATFORM_SPACE,
                ProfileRules.PLATFORMS_JOINED,
                ProfileRules.SITE_SERVES_CITIZENS);
    }
}
