package io.github.pacto4j.book.form;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.book.Judging;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {
    private static final String DAY = "2024-06-15";

    @Nested
    class LanguageKnown {
        private static final String RULE = "form.language-known";
        private static final Draft PLAN = Draft.plan("\"title\": {\"ar\": \"برنامج الانفتاح\"}");

        @Test
        void a_text_may_be_in_french_arabic_english_and_amazigh() {
            PLAN.withJson("/title", """
                            {"fr": "Programme d'ouverture", "ar": "برنامج الانفتاح", "en": "Openness programme",
                             "zgh": "ⴰⵙⵏⴼⴰⵔ"}
                            """).judged(DAY).rule(RULE).isSatisfied();
        }

        @ParameterizedTest
        @ValueSource(strings = {"es", "FR", "ar-MA", "zgh-Tfng", "ber", ""})
        void another_language_tag_is_found(String tag) {
            PLAN.with("/title/" + tag, "Programa de apertura")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.WARNING)
                    .as("tag")
                    .at("/title")
                    .relatedTo("/title/" + tag)
                    .withInput("tag", tag);
        }

        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '`',
                value = {"`{\"es\":\"carta\"}`, ''", "`[\"ONLINE\",{\"es\":\"carta\"}]`, /1"})
        void an_answer_of_the_evaluation_matrix_is_judged_like_any_text(String value, String step) {
            Judging.judged("""
                            {"document": "evaluation-matrix/1", "criteria": [{"code": "OWN", "answers": [
                             {"question": "Q1", "value": %s}]}]}
                            """.formatted(value), DAY)
                    .rule(RULE)
                    .isViolated()
                    .at("/criteria/0/answers/0/value" + step.replace("'", ""))
                    .withInput("tag", "es");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Programme", "Programme1", "Programmes", "P-r-o-g-r-a-m-m-e-s 2024"})
        void ten_letters_tell_nothing_of_the_script(String arabic) {
            PLAN.with("/title/ar", arabic).judged(DAY).rule(RULE).isSatisfied();
        }

        @ParameterizedTest
        @ValueSource(strings = {"Programmed'", "Programme de", "Programme d'ouverture"})
        void eleven_letters_tell_that_a_text_given_as_arabic_is_none(String french) {
            PLAN.with("/title/ar", french.replace("'", "e"))
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("script")
                    .at("/title")
                    .relatedTo("/title/ar");
        }

        @Test
        void an_arabic_text_may_quote_names_as_long_as_most_letters_are_arabic() {
            PLAN.with("/title/ar", "منصة OpenData")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("script");
            PLAN.with("/title/ar", "منصات Data1234").judged(DAY).rule(RULE).isNotViolated();
            PLAN.with("/title/ar", "الجماعة OpenDat")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("script");
            PLAN.with("/title/ar", "الجماعات OpenDat").judged(DAY).rule(RULE).isSatisfied();
        }

        @Test
        void vowel_signs_digits_and_marks_are_no_letters() {
            PLAN.with("/title/ar", "بَرْنَامَجُ الاِنْفِتَاحِ 2024-2025, (http://..)")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }

        @Test
        void french_may_be_written_in_any_letters() {
            PLAN.withJson("/title", "{\"fr\": \"برنامج الانفتاح للجماعة\"}")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }

        @Test
        void a_bare_text_may_be_in_a_language_of_its_document_that_could_not_be_read() {
            Draft dossier = Draft.dossier("\"language\": \"ar\", \"profile\": {\"language\": \"fr\", "
                    + "\"consultativeBodies\": [\"Instance consultative des usagers\"]}");
            dossier.judged(DAY).rule(RULE).isSatisfied();
            dossier.with("/profile/language", "français")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .missing("/profile/language");
            dossier.without("/profile/language")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("script");
        }

        @Test
        void a_bare_text_is_in_the_language_of_its_document() {
            Draft.plan("\"language\": \"ar\", \"title\": \"Programme d'ouverture\"")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("script");
            Draft.plan("\"title\": \"Programme d'ouverture\"")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }

        @Test
        void a_document_without_text_has_nothing_to_judge() {
            Draft.plan("\"id\": \"P\"").judged(DAY).rule(RULE).isNotApplicable(Reason.NO_SUBJECT);
        }

        @Test
        void a_wording_that_cannot_be_read_is_unknown() {
            PLAN.unreadable("/title/ar").judged(DAY).rule(RULE).isUndetermined().unknown("/title/ar");
        }

        @Test
        void a_text_that_cannot_be_read_at_all_is_unknown() {
            PLAN.unreadable("/title").judged(DAY).rule(RULE).isUndetermined().unknown("/title");
        }
    }

    @Nested
    class PresentWhereTranslated {
        private static final String RULE = "form.text-present-where-translated";
        private static final Draft PLAN = Draft.plan("""
                "title": {"fr": "Programme", "ar": "برنامج"},
                "axes": [{"number": "1", "title": {"fr": "Axe", "ar": "محور"}}]
                """);
        private static final String AXIS = "/axes/0/title";

        @Test
        void a_document_in_two_languages_gives_both_throughout() {
            PLAN.judged(DAY).rule(RULE).isSatisfied();
        }

        @ParameterizedTest
        @ValueSource(strings = {"fr", "ar"})
        void a_text_that_lacks_one_of_the_two_is_found(String language) {
            PLAN.without(AXIS + "/" + language)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.WARNING)
                    .at("")
                    .relatedTo(AXIS)
                    .withInput("places", List.of(AXIS));
        }

        @Test
        void a_blank_or_null_wording_gives_nothing() {
            PLAN.with(AXIS + "/ar", " ").judged(DAY).rule(RULE).isViolated().relatedTo(AXIS);
            PLAN.withJson(AXIS + "/ar", "null")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .relatedTo(AXIS);
        }

        @Test
        void a_text_in_english_alone_lacks_both() {
            PLAN.withJson(AXIS, "{\"en\": \"Axis\"}")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .relatedTo(AXIS);
        }

        @Test
        void one_text_in_french_and_another_in_arabic_lack_a_language_each() {
            PLAN.without("/title/fr")
                    .without(AXIS + "/ar")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .relatedTo("/title", AXIS);
        }

        @Test
        void the_first_ten_places_are_named() {
            StringBuilder axes =
                    new StringBuilder("{\"number\": \"0\", \"title\": {\"fr\": \"Axe\", \"ar\": \"محور\"}}");
            for (int i = 1; i <= 11; i++) {
                axes.append(",{\"number\": \"").append(i).append("\", \"title\": \"Axe\"}");
            }
            PLAN.withJson("/axes", "[" + axes + "]")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .relatedTo(IntStream.rangeClosed(1, 10)
                            .mapToObj(i -> "/axes/" + i + "/title")
                            .toArray(String[]::new));
        }

        @ParameterizedTest
        @CsvSource({
            "/leadInstitutions, '[{\"name\": \"Service\"}]'",
            "/monitoringBody, '{\"name\": \"Association\"}'",
            "/commitments, '[{\"number\": \"1\", \"notes\": \"À revoir\"}]'"
        })
        void names_and_notes_are_exempt(String place, String value) {
            PLAN.withJson(place, value).judged(DAY).rule(RULE).isSatisfied();
        }

        @Test
        void comments_are_exempt() {
            Draft.document("monitoring-report/1", """
                            "by": {"fr": "Association", "ar": "جمعية"},
                            "commitments": [{"number": "1", "comment": "Bien engagé"}]
                            """).judged(DAY).rule(RULE).isSatisfied();
        }

        @Test
        void a_contribution_stays_in_the_language_of_its_author() {
            Draft.coCreation("""
                            "diagnosis": {"priorities": [{"fr": "Budget", "ar": "الميزانية"}]},
                            "contributions": [{"id": "C1", "theme": "Budget", "text": "Publier le budget"}]
                            """).judged(DAY).rule(RULE).isSatisfied();
        }

        @Test
        void a_contribution_in_arabic_does_not_make_a_french_document_one_in_two_languages() {
            Draft.coCreation("""
                            "diagnosis": {"priorities": ["Budget"]},
                            "contributions": [{"id": "C1", "text": {"ar": "نشر الميزانية"}}]
                            """).judged(DAY).rule(RULE).isNotApplicable(Reason.PREMISE_NOT_MET);
        }

        @Test
        void the_documents_of_a_dossier_are_judged_one_by_one() {
            Draft.dossier("""
                            "coCreation": {"draftPublishedOn": "2024-01", "diagnosis": {"priorities": ["Budget"]}},
                            "plan": {"title": {"fr": "Programme", "ar": "برنامج"}, "axes": [
                              {"number": "1", "title": "Axe"}]},
                            "followUp": {"civilSocietyRoles": [{"ar": "التتبع"}, {"fr": "Suivi"}]}
                            """).judged(DAY).rule(RULE).isViolatedAt("/plan", "/followUp");
        }

        @Test
        void a_document_in_one_language_or_without_text_promises_no_translation() {
            Draft.plan("\"title\": \"Programme\"").judged(DAY).rule(RULE).isNotApplicable(Reason.PREMISE_NOT_MET);
            Draft.plan("\"id\": \"P\"").judged(DAY).rule(RULE).isNotApplicable(Reason.PREMISE_NOT_MET);
        }

        @ParameterizedTest
        @ValueSource(strings = {AXIS + "/ar", AXIS + "/fr"})
        void a_wording_that_cannot_be_read_is_unknown(String place) {
            PLAN.unreadable(place).judged(DAY).rule(RULE).isUndetermined().unknown(place);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/axes", "/axes/0", AXIS})
        void a_text_that_cannot_be_read_at_all_is_unknown(String place) {
            PLAN.unreadable(place).judged(DAY).rule(RULE).isUndetermined().unknown(place);
        }
    }

    @Nested
    class DuplicateCommitment {
        private static final String RULE = "form.duplicate-commitment";
        private static final Draft PLAN = Draft.plan("""
                "commitments": [
                  {"number": "1", "title": {"fr": "Budget participatif", "ar": "الميزانية التشاركية"}},
                  {"number": "2", "title": {"fr": "Données ouvertes", "ar": "البيانات المفتوحة"}},
                  {"number": "3"}]
                """);
        private static final String SECOND = "/commitments/1/title";

        @Test
        void commitments_bear_titles_of_their_own() {
            PLAN.judged(DAY).rule(RULE).isSatisfied();
        }

        @Test
        void a_title_borne_twice_is_found() {
            PLAN.with(SECOND + "/fr", "Budget participatif")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.WARNING)
                    .at("")
                    .relatedTo("/commitments/0", "/commitments/1")
                    .withInput("numbers", List.of("1", "2"));
        }

        @Test
        void the_arabic_titles_are_compared_apart_from_the_french_ones() {
            PLAN.with(SECOND + "/ar", "الميزانية التشاركية")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated();
            PLAN.with(SECOND + "/en", "Budget participatif")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }

        @ParameterizedTest
        @CsvSource({
            "fr, Données ouvertes, DONNEES OUVERTES",
            "fr, Données ouvertes, Données\u00A0 ouvertes",
            "fr, Données ouvertes, ' Donne\u0301es ouvertes '",
            "fr, Cœur de ville, CŒUR DE VILLE",
            "ar, الأسواق, الاسواق",
            "ar, الإدارة, الادارة",
            "ar, مبادئ, مبادئ "
        })
        void case_accents_hamza_and_spaces_make_no_other_title(String language, String one, String other) {
            Draft.plan("\"commitments\": [{\"number\": \"1\", \"title\": {}}, {\"number\": \"2\", \"title\": {}}]")
                    .with("/commitments/0/title/" + language, one)
                    .with("/commitments/1/title/" + language, other)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated();
        }

        @ParameterizedTest
        @CsvSource({
            "Portail de l'information, Portail des informations",
            "Tranche 1.1, Tranche 11",
            "Langage C++, Langage C"
        })
        void titles_that_differ_otherwise_are_two(String one, String other) {
            Draft.plan("\"commitments\": [{\"number\": \"1\"}, {\"number\": \"2\"}]")
                    .with("/commitments/0/title", one)
                    .with("/commitments/1/title", other)
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }

        @Test
        void commitments_of_two_plans_may_bear_one_title() {
            Draft.dossier("""
                            "plan": {"commitments": [{"number": "1", "title": "Budget participatif"}]},
                            "previousPlans": [{"id": "P0", "commitments": [
                              {"number": "1", "title": "Budget participatif"}]}]
                            """).judged(DAY).rule(RULE).isSatisfied();
        }

        @Test
        void without_commitments_or_titles_nothing_is_compared() {
            Draft.plan("\"id\": \"P\"").judged(DAY).rule(RULE).isNotApplicable(Reason.NO_VALUE);
            Draft.plan("\"commitments\": [{\"number\": \"1\"}]")
                    .judged(DAY)
                    .rule(RULE)
                    .isNotApplicable(Reason.NO_VALUE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/commitments", "/commitments/1", SECOND, SECOND + "/fr"})
        void a_title_that_cannot_be_read_may_be_one_that_stands_already(String place) {
            PLAN.unreadable(place).judged(DAY).rule(RULE).isUndetermined().unknown(place);
        }

        @Test
        void two_equal_titles_are_found_beside_one_that_cannot_be_read() {
            PLAN.withJson("/commitments/2/title", "\"Budget participatif\"")
                    .unreadable("/commitments/1")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .relatedTo("/commitments/0", "/commitments/2");
        }
    }
}
