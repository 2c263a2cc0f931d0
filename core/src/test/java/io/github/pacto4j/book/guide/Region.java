package io.github.pacto4j.book.guide;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.book.Draft;
import io.github.pacto4j.book.Judging;
import io.github.pacto4j.book.Judging.ByRule;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.rule.Ask;
import java.time.LocalDate;

/** A region that prepared its plan in 2022 as the guide has it, and judged by the guide. */
final class Region {
    static final String DAY = "2022-12-15";
    static final String PROVINCE = "05.091";

    private static final Pacto PACTO = Pacto.with(WorkingDays.unknown());

    static final Draft DOSSIER = Draft.dossier("""
            "collectivity": "05",
            "profile": {"consultativeBodies": ["EQUITY_AND_GENDER", "YOUTH", "ECONOMIC"]},
            "plan": {"programme": "OGP_LOCAL", "submittedOn": "2022-11-30", "history": [
              {"transition": "openConsultation", "on": "2022-03-01"},
              {"transition": "validate", "on": "2022-09-01"},
              {"transition": "adopt", "on": "2022-10-03"},
              {"transition": "publish", "on": "2022-10-20"}]},
            "coCreation": {
              "team": [{"represents": "COLLECTIVITY"},
                {"represents": "CONSULTATIVE_BODY", "presides": "EQUITY_AND_GENDER"},
                {"represents": "CONSULTATIVE_BODY", "presides": "YOUTH"},
                {"represents": "CONSULTATIVE_BODY", "presides": "ECONOMIC"}],
              "committee": {},
              "invitations": [{"category": "CONSULTATIVE_BODY", "on": "2022-03-02"},
                {"category": "CIVIL_SOCIETY", "on": "2022-03-03"}, {"category": "ACADEMIA", "on": "2022-03-04"}],
              "spaces": [{"kind": "ONLINE", "period": {"start": "2022-04-10", "end": "2022-12-31"}}],
              "steps": [
                {"step": "LAUNCH", "completedOn": "2022-03-31", "operations": [
                  {"id": "multi-party-meeting", "doneOn": "2022-03-10"},
                  {"id": "regional-launch-meeting", "doneOn": "2022-03-31"}]},
                {"step": "DIAGNOSIS", "completedOn": "2022-06-15"},
                {"step": "COMMITMENT_SHEETS", "period": {"start": "2022-06-20"}, "completedOn": "2022-07-31"},
                {"step": "DRAFTING_AND_VALIDATION", "completedOn": "2022-10-03"}],
              "diagnosis": {
                "frames": {"FISCAL_TRANSPARENCY": "Budget", "ACCESS_TO_INFORMATION": "Information",
                  "ACCOUNTABILITY": "Redevabilité", "PARTICIPATION": "Participation"},
                "reports": [{"title": "Synthèse"}], "suggestions": ["Publier"], "recommendations": ["Former"],
                "priorities": ["Écouter"], "synthesisOn": "2022-06-15", "onlineIntegrated": true},
              "rounds": [{"number": 1, "callOn": "2022-04-12", "workshops": [
                {"date": "2022-04-20", "territory": "05", "facilitator": "Animation", "rapporteur": "Rapport",
                  "report": {"title": "Rapport"}, "guide": {"title": "Guide"}, "evaluationForm": {"url": "https://a.invalid"},
                  "facilitatorFromParticipants": true, "rapporteurFromParticipants": true},
                {"date": "2022-05-20", "territory": "05.091", "facilitator": "Animation", "rapporteur": "Rapport",
                  "report": {"title": "Rapport"}, "guide": {"title": "Guide"}, "evaluationForm": {"url": "https://a.invalid"},
                  "facilitatorFromParticipants": true, "rapporteurFromParticipants": true}]}],
              "draftPublishedOn": "2022-08-10",
              "contributions": [
                {"id": "C1", "channel": "ONLINE", "author": {"kind": "ASSOCIATION"}, "receivedOn": "2022-05-01",
                  "response": {"outcome": "ACCEPTED", "respondedOn": "2022-07-01"}},
                {"id": "C2", "channel": "PAPER", "author": {"kind": "PERSON"}, "receivedOn": "2022-05-02",
                  "response": {"outcome": "REJECTED", "respondedOn": "2022-09-01"}}]},
            "followUp": {"groupSectors": ["COLLECTIVITY", "CIVIL_SOCIETY"]}
            """);

    private Region() {}

    /** Judges by the guide alone on the usual day. */
    static ByRule judged(Draft draft, String rule) {
        return judged(draft, rule, DAY);
    }

    static ByRule judged(Draft draft, String rule, String day) {
        return Judging.judged(PACTO, draft, Ask.on(LocalDate.parse(day)).books("GUIDE"))
                .rule(rule);
    }

    /** Takes the history back to the entries before one. */
    static Draft until(Draft draft, int entries) {
        Draft until = draft;
        for (int i = 3; i >= entries; i--) {
            until = until.without("/plan/history/" + i);
        }
        return until;
    }
}
