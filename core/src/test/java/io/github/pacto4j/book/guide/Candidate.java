package io.github.pacto4j.book.guide;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.book.Draft;
import io.github.pacto4j.book.Judging;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.rule.Ask;
import java.time.LocalDate;

/** Documents of a region that applies to OGP Local and prepares its plan, and how the guide judges them. */
final class Candidate {
    static final String DAY = "2024-06-15";

    /** An application that nothing is held against, standing alone. */
    static final Draft APPLICATION = Draft.document("membership-application/1", """
            "collectivity": "02", "programme": "OGP_LOCAL",
            "call": {"start": "2023-11-01", "end": "2024-01-12"},
            "submittedOn": "2023-12-20", "termEnd": "2027-09-30",
            "values": ["FISCAL_TRANSPARENCY", "ACCESS_TO_INFORMATION", "INTEGRITY", "CITIZEN_PARTICIPATION"],
            "narrative": {"addedValue": "a", "priorities": "b", "alignment": "c", "capacity": "d",
                          "mechanisms": "e", "extension": "f"},
            "reforms": [{"title": "Budget citoyen", "date": "2022-05-10"}],
            "goodPractices": ["Budget citoyen"], "readyToExchange": true,
            "pointOfContact": {"name": "Point focal"}, "coordinator": {"name": "Coordination"},
            "consulted": ["EQUITY_AND_GENDER", "YOUTH", "ECONOMIC"],
            "letters": [{"from": "HEAD"}, {"from": "NON_GOVERNMENT"}],
            "steps": [{"step": "INTERNAL_COMMUNICATION", "completedOn": "2023-09-15"},
                      {"step": "DELIBERATION", "completedOn": "2023-10-02"},
                      {"step": "SUBMISSION", "completedOn": "2023-12-20"}],
            "deliberation": {"votesFor": 30, "votesAgainst": 5, "decidedOn": "2023-10-02",
                             "committees": [{"name": "Relations extérieures", "referredOn": "2023-09-11"}]}
            """);

    /** A dossier with that application, a profile, a co-creation and an adopted plan. */
    static final Draft DOSSIER = Draft.dossier("\"collectivity\": \"02\"")
            .withJson("/application", APPLICATION.json())
            .withJson("/application/decision", "{\"outcome\": \"ACCEPTED\", \"on\": \"2024-01-31\"}")
            .withJson("/profile", "{\"consultativeBodies\": [\"EQUITY_AND_GENDER\", \"YOUTH\", \"ECONOMIC\"]}")
            .withJson("/coCreation", """
                    {"pointOfContact": {"name": "Point focal"},
                     "team": [{"presides": "EQUITY_AND_GENDER"}, {"presides": "YOUTH"}, {"presides": "ECONOMIC"}],
                     "invitations": [{"category": "CIVIL_SOCIETY", "on": "2024-02-05"}],
                     "steps": [{"step": "LAUNCH", "period": {"start": "2024-02-01", "end": "2024-02-20"}}],
                     "rounds": [{"number": 2, "period": {"start": "2024-04-15"}},
                                {"number": 1, "period": {"start": "2024-03-01"}}]}
                    """)
            .withJson("/plan", """
                    {"collectivity": "02", "programme": "OGP_LOCAL", "period": {"start": "2024-07", "end": "2026-06"},
                     "history": [
                       {"transition": "openConsultation", "on": "2024-02-26"},
                       {"transition": "validate", "on": "2024-05-06"},
                       {"transition": "adopt", "on": "2024-06-03", "deliberation": {"decidedOn": "2024-06-03",
                          "committees": [{"name": "Coopération", "debatedOn": "2024-05-20"}]}}]}
                    """);

    private static final Pacto PACTO = Pacto.with(WorkingDays.unknown());

    private Candidate() {}

    static Judging.ByRule judged(Draft draft, String rule) {
        return judged(draft, rule, DAY);
    }

    static Judging.ByRule judged(Draft draft, String rule, String day) {
        return Judging.judged(PACTO, draft, Ask.on(LocalDate.parse(day)).books("GUIDE"))
                .rule(rule);
    }

    /** Judges by what the programme chooses. */
    static Judging.ByRule judgedByItsBooks(Draft draft, String rule) {
        return Judging.judgedByItsBooks(draft, DAY).rule(rule);
    }
}
