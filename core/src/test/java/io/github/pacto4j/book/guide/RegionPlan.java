package io.github.pacto4j.book.guide;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.book.Draft;
import io.github.pacto4j.book.Judging;
import io.github.pacto4j.book.TestCalendar;
import io.github.pacto4j.rule.Ask;
import java.time.LocalDate;

/** The published plan of a region with one whole commitment, and how the guide judges it. */
final class RegionPlan {
    static final String DAY = "2024-06-15";

    static final Draft PLAN = Draft.plan("""
            "collectivity": "02", "programme": "OGP_LOCAL", "language": "en",
            "title": "Action plan of the open region 2024-2025",
            "period": {"start": "2024-01", "end": "2025-12"}, "thresholdMet": true,
            "narrative": {"introduction.context": "a", "efforts.achievements": "b", "efforts.nationalPlan": "c",
                          "methodology.process": "d", "methodology.participation": "e"},
            "commitments": [{
              "number": "1", "title": "Open budget", "period": {"start": "2024-01", "end": "2025-06"},
              "unit": "Finance", "problem": "Only 3 of 12 reports are published.", "description": "f",
              "contribution": "g", "relevance": [{"value": "ACCESS_TO_INFORMATION", "justification": "h"}],
              "relevanceAnswers": {"R1": true, "R2": false, "R3": false, "R4": false, "R5": false, "R6": false},
              "policyAreas": ["OPEN_DATA", "AUDITS"], "sectors": ["ENERGY"],
              "contact": {"name": "Head of finance", "title": "Head", "unit": "Finance",
                          "email": "finance@exemple.invalid", "phone": "+212500000000"},
              "indicators": [
                {"code": "I1", "kind": "PERFORMANCE", "unit": "reports", "baseline": 3, "target": 12},
                {"code": "I2", "kind": "IMPACT", "unit": "visits", "baseline": 0, "target": 500}],
              "milestones": [{"number": "1.1", "title": "i", "deliverable": "j",
                              "period": {"start": "2024-01", "end": "2024-06"}}],
              "partners": [{"name": "Ministry of finance", "sector": "GOVERNMENT"},
                           {"name": "Budget watch", "sector": "CIVIL_SOCIETY"}]}],
            "history": [
              {"transition": "openConsultation", "on": "2023-06-05"},
              {"transition": "validate", "on": "2023-09-11"},
              {"transition": "adopt", "on": "2023-10-02", "deliberation": {
                 "session": {"kind": "ORDINARY", "openedOn": "2023-10-02", "closedOn": "2023-10-02"},
                 "decidedOn": "2023-10-02", "transmittedOn": "2023-10-06",
                 "visa": {"needed": false, "reason": "Aucune rubrique visée"}}},
              {"transition": "publish", "on": "2023-11-01"},
              {"transition": "start", "on": "2024-01-02"}]
            """);

    private RegionPlan() {}

    static Judging.ByRule judged(Draft draft, String rule) {
        return judged(draft, rule, DAY);
    }

    static Judging.ByRule judged(Draft draft, String rule, String day) {
        Ask ask = Ask.on(LocalDate.parse(day)).books("GUIDE");
        return Judging.judged(Pacto.with(TestCalendar.MOROCCO), draft, ask).rule(rule);
    }
}
