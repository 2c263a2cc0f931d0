package io.github.pacto4j.testkit.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.collectivity.FileKey;
import io.github.pacto4j.collectivity.Shelf;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.evaluation.EvaluationMatrix;
import io.github.pacto4j.json.Documents;
import io.github.pacto4j.life.DossierFiling;
import io.github.pacto4j.life.DossierImport;
import io.github.pacto4j.life.Event;
import io.github.pacto4j.life.Journal;
import io.github.pacto4j.life.Registry;
import io.github.pacto4j.membership.NetworkName;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.MonitoringReport;
import io.github.pacto4j.network.Network;
import io.github.pacto4j.network.NetworkBuilder;
import io.github.pacto4j.network.NetworkMember;
import io.github.pacto4j.network.NetworkMemberBuilder;
import io.github.pacto4j.network.Networks;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.party.Capacity;
import io.github.pacto4j.party.Grant;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.testkit.Dossiers;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Numbering;
import io.github.pacto4j.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The part of the contract on what people write, and on dossiers as a whole: it comes back as it was. */
abstract class HostileText extends ManyWriters {
    /** What tends to break stores, by name. */
    private static final Map<String, String> HOSTILE = hostile();

    /** Keys whose strings say what something is, and are read as such. */
    private static final Set<String> NAMING = Set.of("document", "id", "number", "code", "plan", "collectivity");

    private static Map<String, String> hostile() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("quotes", "'; DROP TABLE document; -- \" ` \\' \\\\ $$ ${x} :id ? %_ {{x}}");
        texts.put("NUL and other control characters", "a\u0000b\u0001\u0008\u001f\u007f\u0085c");
        texts.put("line ends and blanks at both ends", " \t\r\n a\rb\nc \u00a0\u2028\u2029 ");
        texts.put("beyond the basic plane", "\ud83d\udd4c \ud835\udd38 \udbff\udfff");
        texts.put("marks of direction", "\u200f\u202eتطوان\u202c\u2067abc\u2069\u200e\ufeff");
        texts.put("letters with and without marks of their own", "é e\u0301 ﷺ ك ک İ ı ß");
        texts.put("nothing", "");
        texts.put("what looks like JSON", "{\"a\": [null, \"\\u0000\"]}");
        return texts;
    }

    @TestFactory
    Stream<DynamicTest> hostile_text_in_every_place_of_every_document_comes_back_the_same() {
        return HOSTILE.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> comesBack(each.getValue())));
    }

    private void comesBack(String text) {
        Registry registry = open();
        Json dossier = tree(Dossiers.at(PlanStatus.EVALUATED));
        Dossier hostile = Specimens.PACTO
                .read(Specimens.PACTO.write(replaced(dossier, text)))
                .document();
        assertThat(Specimens.json(hostile)).as("what is filed").contains(quoted(text));
        assertThat(imported(registry, hostile)).isInstanceOf(DossierImport.Result.Filed.class);
        assertThat(Specimens.PACTO.changes(known(hostile), filed(registry, hostile)))
                .isEmpty();
    }

    @Test
    void the_longest_text_comes_back_the_same() {
        Registry registry = open();
        ActionPlan plan = Specimens.plan("P-1").withTitle(Text.of(Language.AR, "ج".repeat(50_000)));
        Specimens.done(registry.plans().create(Specimens.PLAN, plan));
        assertThat(registry.plans()
                        .find(Specimens.PLAN)
                        .orElseThrow()
                        .document()
                        .title())
                .isEqualTo(plan.title());
    }

    @TestFactory
    Stream<DynamicTest> hostile_text_in_the_journal_comes_back_the_same() {
        return HOSTILE.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    Journal journal = open().journal();
                    Actor actor = new Actor(each.getValue(), new Grant(Capacity.CITIZEN, null));
                    Event event = new Event.Filed(StatedDate.of("2024-05-13"), actor);
                    Journal.Note note = new Journal.Note(DocumentKind.NETWORK, Specimens.PLAN, 1, event);
                    journal.append(note);
                    assertThat(journal.read(Specimens.CODE, 0, 1))
                            .singleElement()
                            .satisfies(entry -> assertThat(entry.note()).isEqualTo(note));
                }));
    }

    @Test
    void a_dossier_that_was_filed_in_parts_is_put_together_again() {
        Registry registry = open();
        Dossier dossier = Dossiers.standard();
        assertThat(imported(registry, dossier)).isInstanceOf(DossierImport.Result.Filed.class);
        assertThat(Specimens.pages(registry.contributions(), Shelf.within(key(dossier)), 100))
                .hasSize(400);
        assertThat(Specimens.PACTO.changes(known(dossier), filed(registry, dossier)))
                .isEmpty();
        // Filed again it changes nothing; another under the same keys is not taken, nor any part of it.
        assertThat(imported(registry, dossier)).isInstanceOf(DossierImport.Result.Filed.class);
        Dossier other = dossier.withPlan(
                        Objects.requireNonNull(dossier.plan()).withExample(null).withId("another"))
                .withProfile(Objects.requireNonNull(dossier.profile()).withSite("https://exemple.invalid/ailleurs"));
        assertThat(imported(registry, other)).isInstanceOf(DossierImport.Result.InTheWay.class);
        assertThat(registry.plans().find(key(other))).isEmpty();
    }

    @Test
    void a_party_sees_a_joint_plan_in_a_dossier_of_its_own_and_nobody_else_does() {
        Registry registry = open();
        ActionPlan plan = Specimens.plan("P-1").withJointWith(List.of("02.000.00.00"));
        Specimens.done(registry.plans().create(Specimens.PLAN, plan));
        NetworkMember member =
                NetworkMemberBuilder.builder().collectivity("02.000.00.00").build();
        Network network = NetworkBuilder.builder()
                .network(NetworkName.REMACTO)
                .members(List.of(member))
                .build();
        Specimens.done(registry.networks().create(Networks.key("02.000.00.00", NetworkName.REMACTO), network));
        DossierFiling filing = new DossierFiling(registry);

        Dossier party = filing.find(Specimens.PLAN, "02.000.00.00").orElseThrow();

        assertThat(party.collectivity()).isEqualTo("02.000.00.00");
        assertThat(Specimens.json(Objects.requireNonNull(party.plan()))).isEqualTo(Specimens.json(plan));
        assertThat(party.membership())
                .singleElement()
                .satisfies(each -> assertThat(each.network()).isEqualTo(NetworkName.REMACTO));
        assertThat(filing.find(Specimens.PLAN).orElseThrow().membership()).isNull();
        assertThat(filing.find(Specimens.PLAN, "03.000.00.00")).isEmpty();
        assertThat(filing.find(FileKey.of(Specimens.CODE, "P-2"))).isEmpty();
    }

    private static DossierImport.Result imported(Registry registry, Dossier dossier) {
        return Specimens.PACTO.importInto(registry).file(dossier, Specimens.DAY, Specimens.CLERK);
    }

    /** Returns the dossier of a plan as the registry holds it. */
    private static Dossier filed(Registry registry, Dossier dossier) {
        return new DossierFiling(registry).find(key(dossier)).orElseThrow().withMembership(null);
    }

    private static FileKey key(Dossier dossier) {
        return FileKey.of(
                Objects.requireNonNull(dossier.collectivity()),
                Objects.requireNonNull(Objects.requireNonNull(dossier.plan()).id()));
    }

    /**
     * A registry knows no day of judgement, which network a collectivity is in only from the network, and no order of
     * documents but that of their ids.
     */
    private static Dossier known(Dossier dossier) {
        CoCreation process = Objects.requireNonNull(dossier.coCreation());
        return dossier.withCoCreation(process.withContributions(sorted(process.contributions(), Contribution::id)))
                .withCompletionReports(sorted(dossier.completionReports(), CompletionReport::id))
                .withMonitoringReports(sorted(dossier.monitoringReports(), MonitoringReport::id))
                .withEvaluations(sorted(dossier.evaluations(), EvaluationMatrix::id))
                .withToday(null)
                .withMembership(null)
                .withLanguage(null)
                .withNextCoCreation(null)
                .withKept(Kept.NONE);
    }

    private static <E> @Nullable List<E> sorted(@Nullable List<E> list, Function<E, @Nullable String> id) {
        return list == null
                ? null
                : list.stream()
                        .sorted(Comparator.comparing(
                                each -> Objects.requireNonNull(id.apply(each)), Numbering.naturalOrder()))
                        .toList();
    }

    private static Json tree(Dossier dossier) {
        return Documents.standard().tree(dossier);
    }

    private static String quoted(String text) {
        return new String(Specimens.PACTO.write(Json.of(text)), StandardCharsets.UTF_8);
    }

    /** Every text, and every string that names nothing and is no code, becomes the hostile one. */
    private static Json replaced(Json json, String text) {
        if (json instanceof Json.Arr list) {
            return Json.of(
                    list.items().stream().map(item -> replaced(item, text)).toList());
        }
        if (!(json instanceof Json.Obj object)) {
            return json;
        }
        List<Json.Member> members = new ArrayList<>();
        for (Json.Member member : object.members()) {
            boolean said = member.value() instanceof Json.Str string
                    && !NAMING.contains(member.key())
                    && string.value().matches("(?s).*[^A-Z0-9_.-].*");
            members.add(
                    said
                            ? new Json.Member(member.key(), Json.of(text))
                            : new Json.Member(member.key(), replaced(member.value(), text)));
        }
        return new Json.Obj(members);
    }
}
