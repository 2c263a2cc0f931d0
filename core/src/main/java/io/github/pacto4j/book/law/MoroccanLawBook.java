package io.github.pacto4j.book.law;

import io.github.pacto4j.rule.Rule;
import java.util.List;

/** The rules of the book MA_LAW that have code. */
public final class MoroccanLawBook {
    private MoroccanLawBook() {}

    /** Returns the rules with code, in any order: the catalogue gives the order. */
    public static List<Rule<?>> rules() {
        return List.of(
                SessionRules.MONTH,
                SessionRules.DAY,
                SessionRules.LENGTH,
                ConvocationRules.NOTICE,
                ConvocationRules.AGENDA,
                VoteRules.QUORUM,
                VoteRules.MAJORITY,
                TransmissionRules.TRANSMITTED,
                TransmissionRules.EXECUTABLE,
                TransmissionRules.VISA_DELAY,
                TransmissionRules.POSTED,
                ConsultativeBodyRules.EXIST,
                DevelopmentProgrammeRules.ANCHORED,
                DevelopmentProgrammeRules.REPORTED,
                PetitionRules.SIGNATURES,
                PetitionRules.ASSOCIATION,
                PetitionRules.ANSWERED,
                InformationRequestRules.ANSWERED,
                InformationRequestRules.REFUSAL_REASONED,
                AppealRules.APPEALS,
                ComplaintRules.ANSWERED,
                TransparencyRules.PROACTIVE_PUBLICATION,
                TransparencyRules.INFORMATION_OFFICER,
                TransparencyRules.COMPLAINTS_BALANCE);
    }
}
