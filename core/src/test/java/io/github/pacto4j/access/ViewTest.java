package io.github.pacto4j.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.party.Capacity;
import io.github.pacto4j.party.Grant;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.Problem;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ViewTest {
    private static final Pacto PACTO = Pacto.with(WorkingDays.unknown());
    private static final Policy POLICY = PolicyTable.standard();
    private static final LocalDate DAY = LocalDate.of(2024, 5, 14);
    private static final String HOME = "00.000.00.00";

    private static Reading<Dossier> read(String json) {
        return PACTO.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String seen(String json, Actor actor) {
        return text(PACTO.write(PACTO.seenBy(actor, read(json), DAY).document()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Actor actor(Capacity capacity, String collectivity) {
        return new Actor("Acteur", new Grant(capacity, collectivity));
    }

    private static String dossier(String coCreation) {
        return "{\"document\":\"dossier/1\",\"collectivity\":\"" + HOME
                + "\",\"coCreation\":{\"document\":\"co-creation/1\"," + coCreation + "}}";
    }

    private static final String PROCESS = dossier(
            "\"pointOfContact\":{\"name\":\"Nom A\",\"title\":\"Cheffe de division\",\"email\":\"a@exemple.invalid\"},"
                    + "\"contributions\":[{\"id\":\"c1\",\"author\":{\"kind\":\"PERSON\",\"name\":\"Nom B\"},\"text\":\"Mots B\"},"
                    + "{\"id\":\"c2\",\"author\":{\"name\":\"Nom C\",\"public\":true},\"text\":\"Mots C\"}]");

    @Test
    void the_public_sees_the_office_and_not_the_person_and_the_contributor_who_agreed_to_be_named() {
        assertThat(seen(PROCESS, Actor.ANYONE))
                .isEqualTo(
                        dossier(
                                "\"pointOfContact\":{\"name\":{\"withheld\":true},\"title\":\"Cheffe de division\",\"email\":{\"withheld\":true}},"
                                        + "\"contributions\":[{\"id\":\"c1\",\"author\":{\"kind\":\"PERSON\",\"name\":{\"withheld\":true}},"
                                        + "\"text\":{\"withheld\":true}},"
                                        + "{\"id\":\"c2\",\"author\":{\"name\":\"Nom C\",\"public\":true},\"text\":{\"withheld\":true}}]"));
    }

    @Test
    void an_answer_in_preparation_is_seen_by_those_who_prepare_it_and_left_out_for_all_others() {
        String prepared = dossier("\"contributions\":[{\"id\":\"c1\",\"draft\":{\"outcome\":\"REJECTED\"}}]");
        assertThat(seen(prepared, actor(Capacity.FOCAL_POINT, HOME))).isEqualTo(prepared);
        assertThat(seen(prepared, Actor.ANYONE)).isEqualTo(dossier("\"contributions\":[{\"id\":\"c1\"}]"));
        assertThat(seen(prepared, actor(Capacity.FOCAL_POINT, "01.571.01.11")))
                .isEqualTo(dossier("\"contributions\":[{\"id\":\"c1\"}]"));
    }

    @Test
    void each_capacity_sees_what_its_work_needs_at_home_and_nothing_elsewhere() {
        for (Capacity capacity : Capacity.values()) {
            String home = seen(PROCESS, actor(capacity, HOME));
            String elsewhere = seen(PROCESS, actor(capacity, "01.571.01.11"));
            boolean officials = switch (capacity) {
                case PUBLIC, CITIZEN, CIVIL_SOCIETY -> false;
                default -> true;
            };
            boolean citizens = capacity == Capacity.FOCAL_POINT || capacity == Capacity.COMMITTEE;
            assertThat(home.contains("a@exemple.invalid")).as("%s", capacity).isEqualTo(officials);
            assertThat(home.contains("Mots B")).as("%s", capacity).isEqualTo(citizens);
            assertThat(elsewhere.contains("a@exemple.invalid"))
                    .as("%s elsewhere", capacity)
                    .isEqualTo(capacity == Capacity.NETWORK_ADMINISTRATOR);
            assertThat(elsewhere).doesNotContain("Mots B", "Nom B");
        }
    }

    @Test
    void an_expired_grant_shows_no_more_than_the_public_sees() {
        Grant past = new Grant(Capacity.FOCAL_POINT, HOME, null, StatedDate.of("2024-05-13"));
        assertThat(seen(PROCESS, new Actor("Acteur", past))).isEqualTo(seen(PROCESS, Actor.ANYONE));
        Grant future = new Grant(Capacity.FOCAL_POINT, HOME, StatedDate.of("2024-05"), null);
        assertThat(seen(PROCESS, new Actor("Acteur", future))).isEqualTo(seen(PROCESS, Actor.ANYONE));
    }

    @Test
    void the_view_of_a_whole_dossier_is_sound_and_says_nothing_wrong_or_missing_that_is_not() throws IOException {
        byte[] file = Files.readAllBytes(Path.of("..", "examples", "dossiers", "exemple-commune.json"));
        // Most contacts there are published: here none is.
        Reading<Dossier> whole = PACTO.read(text(file)
                .replaceAll("\"public\"\\s*:\\s*true", "\"public\": false")
                .getBytes(StandardCharsets.UTF_8));
        Dossier export = View.publicExport(whole.document());
        Reading<Dossier> again = PACTO.read(PACTO.write(export));
        assertThat(again.problems()).isEmpty();
        assertThat(again.document()).isEqualTo(export);
        LocalDate on = Objects.requireNonNull(export.today()).first();
        Set<String> before = found(PACTO.assess(whole, Ask.on(on)), Status.VIOLATED);
        Assessment seen = PACTO.assess(again, Ask.on(on));
        assertThat(found(seen, Status.VIOLATED)).isEqualTo(before);
        Set<String> unknown = new HashSet<>(rules(seen));
        unknown.removeAll(rules(PACTO.assess(whole, Ask.on(on))));
        assertThat(unknown).contains("form.contact-usable", "form.language-known");
        assertThat(seen.verdicts("form.contact-usable"))
                .filteredOn(verdict -> verdict.status() == Status.UNDETERMINED)
                .allSatisfy(verdict -> assertThat(verdict.missing()).isNotEmpty());
    }

    private static Set<String> found(Assessment assessment, Status status) {
        return assessment.verdicts().stream()
                .filter(verdict -> verdict.status() == status)
                .map(verdict -> verdict.rule() + " at " + verdict.pointer())
                .collect(Collectors.toSet());
    }

    private static Set<String> rules(Assessment assessment) {
        return assessment.verdicts().stream()
                .filter(verdict -> verdict.status() == Status.UNDETERMINED)
                .map(Verdict::rule)
                .collect(Collectors.toSet());
    }

    @Test
    void what_the_reader_did_not_know_or_could_not_read_stays_unknown_in_problems_too() {
        String json = dossier("\"Nom X\":\"Nom Y\",\"pointOfContact\":{\"phone\":661000000,\"name\":\"Nom A\"},"
                + "\"programme\":\"Nom Z\",\"cycle\":[\"Nom W\"],\"cycle\":\"Nom V\",\"team\":[\"Nom U\"]");
        Reading<Dossier> seen = PACTO.seenBy(Actor.ANYONE, read(json), DAY);
        assertThat(text(PACTO.write(seen.document())))
                .isEqualTo(
                        dossier(
                                "\"pointOfContact\":{\"phone\":{\"withheld\":true},\"name\":{\"withheld\":true}},"
                                        + "\"programme\":{\"withheld\":true},\"cycle\":{\"withheld\":true},\"team\":[{\"withheld\":true}]"));
        assertThat(seen.problems()).hasSize(read(json).problems().size());
        for (Problem problem : seen.problems()) {
            for (Language language : List.of(Language.FR, Language.AR, Language.EN)) {
                assertThat(problem.pointer() + problem.message(language)).doesNotContain("Nom");
            }
        }
        assertThat(seen.problems()).extracting(Problem::pointer).contains("/coCreation", "/coCreation/programme");
        assertThat(PACTO.seenBy(actor(Capacity.FOCAL_POINT, HOME), read(json), DAY)
                        .problems())
                .isEqualTo(read(json).problems());
    }

    @Test
    void a_file_that_could_not_be_read_says_no_more_than_that() {
        Reading<Dossier> seen = PACTO.seenBy(Actor.ANYONE, read("{\"document\":\"Nom A\"}"), DAY);
        assertThat(seen.isRead()).isFalse();
        assertThat(seen.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message(Language.FR)).doesNotContain("Nom"));
    }

    @Test
    void amendments_tell_that_a_person_changed_and_not_who() {
        String plan = "{\"document\":\"action-plan/1\",\"commitments\":[{\"number\":\"1\",\"title\":\"Titre\","
                + "\"contact\":{\"name\":\"Nom B\",\"title\":\"Chef\"}}],\"history\":[{\"transition\":\"amend\",\"by\":\"Nom D\","
                + "\"changes\":["
                + change("/commitments/0/contact/name", "\"Nom A\"", "\"Nom B\"")
                + ","
                + change("/commitments/0/contact", "{\"email\":\"Nom E\",\"title\":\"Chef\",\"Nom F\":1}", "\"Nom G\"")
                + ","
                + change("/commitments/0/title", "\"Ancien\"", "\"Titre\"")
                + ","
                + change("/Nom H/x", "\"Nom I\"", "1")
                + ","
                + change("/monitoringBody/contact", "{\"name\":\"Consenti\",\"public\":true}", "null")
                + "]}]}";
        Reading<Dossier> seen = PACTO.seenBy(Actor.ANYONE, read(plan), DAY);
        String text = text(PACTO.write(Objects.requireNonNull(seen.document().plan())));
        assertThat(text).doesNotContain("Nom");
        assertThat(text)
                .contains(
                        change("/commitments/0/contact/name", "{\"withheld\":true}", "{\"withheld\":true}"),
                        change(
                                "/commitments/0/contact",
                                "{\"email\":{\"withheld\":true},\"title\":\"Chef\"}",
                                "{\"withheld\":true}"),
                        change("/commitments/0/title", "\"Ancien\"", "\"Titre\""),
                        "\"before\":{\"name\":\"Consenti\",\"public\":true}");
        assertThat(PACTO.read(text.getBytes(StandardCharsets.UTF_8)).document().plan())
                .isEqualTo(seen.document().plan());
    }

    private static String change(String pointer, String before, String after) {
        return "{\"pointer\":\"" + pointer + "\",\"before\":" + before + ",\"after\":" + after + "}";
    }

    @Test
    void the_adopted_content_can_still_be_told_from_a_view() {
        String plan = "{\"document\":\"action-plan/1\",\"commitments\":[{\"number\":\"1\",\"title\":\"Nouveau\","
                + "\"contact\":{\"name\":\"Nom B\"}}],\"history\":[{\"transition\":\"adopt\"},{\"transition\":\"amend\",\"changes\":["
                + change("/commitments/0/contact/name", "\"Nom A\"", "\"Nom B\"")
                + ","
                + change("/commitments/0/title", "\"Ancien\"", "\"Nouveau\"")
                + "]}]}";
        Dossier export = View.publicExport(read(plan).document());
        ActionPlan adopted = PACTO.baseline(export).orElseThrow().plan();
        assertThat(Objects.requireNonNull(adopted.commitments()).get(0).title().wordings())
                .containsEntry("fr", "Ancien");
    }

    @Test
    void an_entry_of_the_journal_is_seen_like_the_dossier() {
        String plan = "{\"document\":\"action-plan/1\",\"history\":[{\"transition\":\"publish\",\"by\":\"Nom D\"}]}";
        Dossier dossier = read(plan).document();
        HistoryEntry entry = Objects.requireNonNull(
                        Objects.requireNonNull(dossier.plan()).history())
                .get(0);
        assertThat(View.of(dossier, Actor.ANYONE, POLICY, DAY).part(entry).by()).isNull();
        assertThat(View.of(dossier, actor(Capacity.FOCAL_POINT, HOME), POLICY, DAY)
                        .part(entry)
                        .by())
                .as("the plan names no collectivity: it is nobody's own")
                .isNull();
    }

    @Test
    void the_mark_of_a_withheld_value_is_none_where_nothing_personal_stands() {
        String marked = dossier("\"cycle\":{\"withheld\":true},\"pointOfContact\":{\"name\":{\"withheld\":false},"
                + "\"email\":{\"withheld\":true},\"unit\":{\"withheld\":true}}");
        assertThat(read(marked).problems())
                .extracting(Problem::pointer)
                .containsExactly(
                        "/coCreation/cycle",
                        "/coCreation/pointOfContact/name",
                        "/coCreation/pointOfContact/unit/withheld");
    }
}
