package io.github.pacto4j.testkit.oracle;

import java.util.LinkedHashMap;
import java.util.Map;

/** The sentences of the book MA_LAW. */
final class LawSentences {
    private LawSentences() {}

    static Map<String, Sentence> all() {
        Map<String, Sentence> all = new LinkedHashMap<>();
        all.put("law.session-month", LawSessions::sessionMonth);
        all.put("law.session-day", LawSessions::sessionDay);
        all.put("law.session-length", LawSessions::sessionLength);
        all.put("law.notice", LawCouncil::notice);
        all.put("law.agenda-sent", LawCouncil::agendaSent);
        all.put("law.quorum", LawCouncil::quorum);
        all.put("law.majority", LawCouncil::majority);
        all.put("law.transmitted", LawCouncil::transmitted);
        all.put("law.executable", LawExecution::executable);
        all.put("law.visa-delay", LawExecution::visaDelay);
        all.put("law.posted", LawCouncil::posted);
        all.put("law.consultative-bodies", LawCitizens::consultativeBodies);
        all.put("law.petition-signatures", LawPetitions::petitionSignatures);
        all.put("law.petition-association", LawPetitions::petitionAssociation);
        all.put("law.petition-answered", LawPetitions::petitionAnswered);
        all.put("law.request-answered", LawCitizens::requestAnswered);
        all.put("law.request-refusal-reasoned", LawCitizens::requestRefusalReasoned);
        all.put("law.request-appeals", LawAppeals::requestAppeals);
        all.put("law.proactive-publication", LawCitizens::proactivePublication);
        all.put("law.information-officer", LawCitizens::informationOfficer);
        all.put("law.complaint-answered", LawCitizens::complaintAnswered);
        all.put("law.programme-anchor", LawCitizens::programmeAnchor);
        all.put("law.complaints-balance", LawCitizens::complaintsBalance);
        all.put("law.programme-report", LawCitizens::programmeReport);
        return all;
    }
}
