package io.github.pacto4j.book.ogp;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.book.Draft;
import io.github.pacto4j.book.Judging;
import io.github.pacto4j.book.Judging.ByRule;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.rule.Ask;
import java.time.LocalDate;

/** A commune that made its plan with a forum and submitted it at the end of November 2022. */
final class Member {
    static final String DAY = "2023-06-30";

    private static final Pacto PACTO = Pacto.with(WorkingDays.unknown());

    static final Draft DOSSIER = Draft.dossier("""
            "collectivity": "01.571.01.11",
            "plan": {"programme": "OGP_LOCAL", "status": "IN_IMPLEMENTATION", "submittedOn": "2022-11-30",
              "period": {"start": "2023-01-01", "end": "2024-12-31"},
              "leadInstitutions": [{"name": "Direction des services"}],
              "implementingInstitutions": [{"name": {"fr": "Service du budget", "ar": "مصلحة الميزانية"}}],
              "monitoringBody": {"name": "Association des initiatives", "contact": {"email": "suivi@exemple.invalid"}},
              "endorsements": [{"name": "A", "organisation": "ASSOCIATION « Colombe blanche »", "date": "2022-11-30"}]},
            "coCreation": {
              "forum": {"name": "Forum", "meetings": ["2022-06-01", "2022-12-05"], "members": [
                {"name": "Commune", "sector": "COLLECTIVITY"},
                {"name": {"fr": "Association « colombe blanche »", "ar": "جمعية الحمامة البيضاء"},
                  "sector": "CIVIL_SOCIETY"}]},
              "spaces": [{"kind": "ONLINE", "updates": ["2022-06-01", "2022-10-01"]}]},
            "followUp": {"siteUpdates": ["2023-02-01", "2023-06-01"]}
            """);

    private Member() {}

    static ByRule judged(Draft draft, String rule) {
        return judged(draft, rule, DAY);
    }

    static ByRule judged(Draft draft, String rule, String day) {
        return Judging.judged(PACTO, draft, Ask.on(LocalDate.parse(day)).books("OGP_LOCAL"))
                .rule(rule);
    }
}
