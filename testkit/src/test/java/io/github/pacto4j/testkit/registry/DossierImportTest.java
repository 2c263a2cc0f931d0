package io.github.pacto4j.testkit.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.access.View;
import io.github.pacto4j.collectivity.FileKey;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.life.DossierFiling;
import io.github.pacto4j.life.DossierImport.Result;
import io.github.pacto4j.life.Event;
import io.github.pacto4j.life.Journal;
import io.github.pacto4j.membership.MembershipApplication;
import io.github.pacto4j.membership.MembershipApplicationBuilder;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.party.Capacity;
import io.github.pacto4j.party.Grant;
import io.github.pacto4j.rule.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What of a dossier gets into a registry, and what comes out again. */
class DossierImportTest {
    private static final Pacto PACTO = Pacto.with(WorkingDays.unknown());
    private static final String HOME = "00.000.00.00";
    private static final FileKey PLAN = FileKey.of(HOME, "p-1");
    private static final StatedDate DAY = StatedDate.of("2024-05-14");
    private static final Actor CLERK = new Actor("Bureau", new Grant(Capacity.FOCAL_POINT, HOME));
    private static final String A_PLAN = "\"plan\":{\"id\":\"p-1\",\"collectivity\":\"" + HOME + "\"}";

    private final InMemoryRegistry registry = new InMemoryRegistry(InstantSource.system());

    private static Dossier dossier(String members) {
        String json = "{\"document\":\"dossier/1\",\"collectivity\":\"" + HOME + "\"," + members + "}";
        return PACTO.read(json.getBytes(StandardCharsets.UTF_8)).document();
    }

    private Result imported(Dossier dossier) {
        return PACTO.importInto(registry).file(dossier, DAY, CLERK);
    }

    private Result imported(String members) {
        return imported(dossier(members));
    }

    private Dossier filed() {
        return new DossierFiling(registry).find(PLAN).orElseThrow();
    }

    @Test
    void what_belongs_to_a_plan_that_is_not_there_is_told_and_not_lost_in_silence() {
        assertThat(imported(
                        "\"coCreation\":{\"id\":\"k\"},\"completionReports\":[{\"id\":\"s\"}],\"monitoringReports\":[{\"id\":\"r\"}],"
                                + "\"followUp\":{},\"profile\":{\"site\":\"a\"}"))
                .isEqualTo(new Result.Filed(
                        List.of("/coCreation", "/completionReports", "/monitoringReports", "/followUp")));
        assertThat(registry.journal().last(HOME)).isEqualTo(1);
    }

    @Test
    void what_could_not_be_read_and_what_nobody_knows_is_told() {
        assertThat(imported("\"plan\":3,\"a/b\":1,\"profile\":null"))
                .isEqualTo(new Result.Filed(List.of("/plan", "/a~1b")));
        assertThat(
                        imported(
                                A_PLAN
                                        + ",\"completionReports\":[1,{\"id\":\"s\"}],\"coCreation\":{\"contributions\":[{\"id\":\"c\"},\"mots\"]}"))
                .isEqualTo(new Result.Filed(List.of("/completionReports/0", "/coCreation/contributions/1")));
    }

    @Test
    void a_membership_is_kept_where_the_network_tells_it_and_told_where_it_does_not() {
        String membership = "\"membership\":[{\"network\":\"REMACTO\",\"joinedOn\":\"2022-01-05\"}]";
        assertThat(imported(membership)).isEqualTo(new Result.Filed(List.of("/membership/0")));
        assertThat(imported(A_PLAN + "," + membership
                        + ",\"network\":{\"network\":\"REMACTO\",\"members\":[{\"collectivity\":\"" + HOME
                        + "\",\"joinedOn\":\"2022-01-05\"}]}"))
                .isEqualTo(new Result.Filed(List.of()));
        assertThat(filed().membership()).hasSize(1);
    }

    @Test
    void every_document_that_is_filed_is_told_in_the_journal_once() {
        Dossier dossier = dossier(A_PLAN + ",\"completionReports\":[{\"id\":\"s\"}]");
        imported(dossier);
        imported(dossier);
        assertThat(registry.journal().read(HOME, 0, 100))
                .extracting(Journal.Entry::note)
                .containsExactly(
                        new Journal.Note(DocumentKind.ACTION_PLAN, PLAN, 1, new Event.Filed(DAY, CLERK)),
                        new Journal.Note(
                                DocumentKind.COMPLETION_REPORT, PLAN.within("s"), 1, new Event.Filed(DAY, CLERK)));
    }

    @Test
    void a_public_export_is_not_filed_in_place_of_the_dossier() {
        Dossier whole = dossier(A_PLAN + ",\"coCreation\":{\"pointOfContact\":{\"name\":\"Nom A\"}}");
        Result result = imported(View.publicExport(whole));
        assertThat(result).isInstanceOf(Result.Refused.class);
        assertThat(((Result.Refused) result).verdicts())
                .extracting(Verdict::rule, Verdict::pointer)
                .containsExactly(tuple("life.content-whole", "/coCreation/pointOfContact/name"));
        assertThat(registry.journal().last(HOME)).isZero();
    }

    @Test
    void an_application_in_preparation_comes_after_those_that_were_submitted() {
        imported(A_PLAN);
        apply("a-2020", "2020-03-01");
        apply("a-2022", "2022-03-01");
        assertThat(Objects.requireNonNull(filed().application()).id()).isEqualTo("a-2022");
        apply("a-0", null);
        assertThat(Objects.requireNonNull(filed().application()).id()).isEqualTo("a-0");
        MembershipApplication unread =
                Objects.requireNonNull(dossier("\"application\":{\"id\":\"a-9\",\"submittedOn\":\"au printemps\"}")
                        .application());
        registry.applications().create(FileKey.of(HOME, "a-9"), unread);
        assertThat(Objects.requireNonNull(filed().application()).id()).isEqualTo("a-0");
    }

    private void apply(String id, @Nullable String submitted) {
        MembershipApplication application = MembershipApplicationBuilder.builder()
                .id(id)
                .submittedOn(submitted == null ? null : StatedDate.of(submitted))
                .build();
        registry.applications().create(FileKey.of(HOME, id), application);
    }

    @Test
    void whether_a_member_has_left_is_unknown_where_the_day_cannot_be_read() {
        imported(A_PLAN + ",\"network\":{\"network\":\"REMACTO\",\"members\":[{\"collectivity\":\"" + HOME
                + "\",\"leftOn\":{\"jour\":1}}]}");
        Dossier filed = filed();
        assertThat(filed.membership()).isEmpty();
        assertThat(filed.kept().within("membership").unreadItems()).containsExactly(0);
        Dossier again = PACTO.read(PACTO.write(filed)).document();
        assertThat(again.membership()).isEmpty();
        assertThat(again.kept().within("membership").unreadItems()).containsExactly(0);
    }
}
