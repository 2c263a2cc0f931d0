package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Judged.PACTO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.access.PolicyTable;
import io.github.pacto4j.access.View;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.party.Capacity;
import io.github.pacto4j.party.Grant;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.Property;
import io.github.pacto4j.rule.Shape;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.testkit.Tree.Member;
import io.github.pacto4j.testkit.Tree.Members;
import io.github.pacto4j.testkit.jqwik.OpenGovernment;
import io.github.pacto4j.text.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

@Domain(OpenGovernment.class)
class ViewTest {
    /** Written by hand, not taken from the table that the library reads: record and property. */
    private static final Set<String> PERSONAL = Set.of(
            "Contact.name",
            "Contact.email",
            "Contact.phone",
            "HistoryEntry.by",
            "Endorsement.name",
            "TeamMember.name",
            "CommitteeMember.name",
            "CommitteeMember.gender",
            "Workshop.facilitator",
            "Workshop.rapporteur",
            "Author.name",
            "Contribution.text",
            "FollowUp.group",
            "EvaluationMatrix.assessors",
            "Letter.name");

    private static final String SECRET = "Secret";
    private static final String CONSENTED = "Consenti";

    /** Puts a name of our own in place of each personal value, and others where nobody expects any. */
    private static final class Planting {
        private final Chance chance;
        private int planted;
        private int consented;
        private final boolean strays;

        Planting(long seed, boolean strays) {
            this.chance = new Chance(Chance.random(seed));
            this.strays = strays;
        }

        private String secret() {
            return SECRET + planted++;
        }

        void in(Object value, Class<?> type) {
            if (value instanceof Members members) {
                object(members, Shape.of(type));
            } else if (value instanceof List<?> items) {
                items.forEach(item -> in(item, type));
            }
        }

        private void object(Members members, Shape shape) {
            String record = shape.type().getSimpleName();
            boolean mayConsent = record.equals("Contact") || record.equals("Author");
            if (mayConsent && !chance.hits(0.3)) {
                members.remove("public");
            }
            boolean published = mayConsent && Boolean.TRUE.equals(members.get("public"));
            for (int i = 0; i < members.list.size(); i++) {
                Member member = members.list.get(i);
                Property property = shape.find(member.name());
                if (property != null && PERSONAL.contains(record + "." + property.name())) {
                    if (property.kind() == Property.Kind.CODE) {
                        continue;
                    }
                    Object planted = published ? CONSENTED + consented++ : secret();
                    boolean list = property.form() == Property.Form.LIST;
                    members.list.set(i, new Member(member.name(), list ? List.of(planted, secret()) : planted));
                } else if (property != null && property.kind() == Property.Kind.RECORD) {
                    if (property.form() == Property.Form.MAP && member.value() instanceof Members map) {
                        map.list.forEach(each -> in(each.value(), property.type()));
                    } else {
                        in(member.value(), property.type());
                    }
                }
            }
            if (strays && !members.list.isEmpty() && chance.hits(0.05)) {
                stray(members, shape);
            }
        }

        /** An unknown member, a key twice, or a value that cannot be read. */
        private void stray(Members members, Shape shape) {
            switch (chance.below(4)) {
                case 0 -> members.add(secret(), secret());
                case 1 -> {
                    Member twice = members.list.get(0);
                    members.add(twice.name(), secret());
                }
                case 2 -> {
                    Members unreadable = new Members();
                    unreadable.add("nom", secret());
                    Property last = shape.properties().get(shape.properties().size() - 1);
                    members.set(last.name(), List.of(unreadable, List.of(secret())));
                }
                default -> {
                    Members words = new Members();
                    words.add("fr", "mot").add("courriel", secret()).add("ar", List.of(secret()));
                    shape.properties().stream()
                            .filter(each -> each.kind() == Property.Kind.TEXT && each.form() == Property.Form.ONE)
                            .findFirst()
                            .ifPresent(each -> members.set(each.name(), words));
                }
            }
        }
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private static byte[] planted(Dossier dossier, Planting planting) {
        Object tree = Tree.read(PACTO.write(dossier));
        planting.in(tree, Dossier.class);
        return Tree.write(tree);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Reading<Dossier> seenByThePublic(byte[] file) {
        return PACTO.seenBy(Actor.ANYONE, PACTO.read(file), LocalDate.of(2024, 5, 14));
    }

    @net.jqwik.api.Property(seed = "20221121", tries = 60)
    void no_personal_value_of_a_dossier_occurs_in_what_the_public_sees(
            @ForAll Dossier dossier, @ForAll("seeds") long seed) {
        Planting planting = new Planting(seed, false);
        byte[] file = planted(dossier, planting);
        String seen = text(PACTO.write(seenByThePublic(file).document()));
        assertThat(seen).doesNotContain(SECRET).doesNotContain("\"gender\":\"");
        for (int i = 0; i < planting.consented; i++) {
            assertThat(seen).contains("\"" + CONSENTED + i + "\"");
        }
    }

    @net.jqwik.api.Property(seed = "20221121", tries = 60)
    void nothing_that_a_file_holds_beside_shows_in_view_or_problems_or_verdicts(
            @ForAll Dossier dossier, @ForAll("seeds") long seed) {
        Planting planting = new Planting(seed, true);
        byte[] file = planted(dossier, planting);
        Reading<Dossier> seen = seenByThePublic(file);
        assertThat(text(PACTO.write(seen.document()))).doesNotContain(SECRET);
        Assessment assessment = PACTO.assess(seen, Judged.askedOn(dossier));
        for (Language language : List.of(Language.FR, Language.AR, Language.EN)) {
            assertThat(text(PACTO.write(assessment.in(language)))).doesNotContain(SECRET);
        }
        assertThat(seen.problems()).hasSameSizeAs(PACTO.read(file).problems());
    }

    @net.jqwik.api.Property(seed = "20221121", tries = 60)
    void a_view_of_a_view_is_that_view_and_it_is_read_as_it_was_written(
            @ForAll Dossier dossier, @ForAll("seeds") long seed) {
        Dossier seen =
                seenByThePublic(planted(dossier, new Planting(seed, false))).document();
        byte[] file = PACTO.write(seen);
        assertThat(View.publicExport(seen)).isEqualTo(seen);
        assertThat(PACTO.write(View.publicExport(seen))).isEqualTo(file);
        Reading<Dossier> again = PACTO.read(file);
        assertThat(again.problems()).isEmpty();
        assertThat(again.document()).isEqualTo(seen);
        assertThat(PACTO.write(again.document())).isEqualTo(file);
    }

    @net.jqwik.api.Property(seed = "20221121", tries = 60)
    void what_is_withheld_is_unknown_and_never_wrong_or_missing(@ForAll Dossier dossier, @ForAll("seeds") long seed) {
        Planting planting = new Planting(seed, false);
        Dossier whole = PACTO.read(planted(dossier, planting)).document();
        Dossier seen = View.publicExport(whole);
        Set<String> wrong = violations(whole);
        assertThat(wrong).containsAll(violations(seen));
    }

    private static Set<String> violations(Dossier dossier) {
        return Judged.on(dossier).verdicts().stream()
                .filter(verdict -> verdict.status() == Status.VIOLATED)
                .map(ViewTest::place)
                .collect(Collectors.toSet());
    }

    private static String place(Verdict verdict) {
        return verdict.rule() + " at " + verdict.pointer() + " " + verdict.variant() + " " + verdict.missing();
    }

    @net.jqwik.api.Property(seed = "20221121", tries = 40)
    void who_holds_every_grant_sees_everything(@ForAll Dossier dossier) {
        LocalDate day = LocalDate.of(2024, 5, 14);
        String home = dossier.collectivity();
        List<Grant> all = Stream.of(Capacity.values())
                .map(capacity -> new Grant(capacity, home))
                .toList();
        Actor actor = new Actor("acteur-1", null, all, null);
        Reading<Dossier> reading = PACTO.read(PACTO.write(dossier));
        View view = View.of(reading.document(), actor, PolicyTable.standard(), day);
        assertThat(view.isWhole()).isEqualTo(home != null);
        if (home != null) {
            assertThat(view.dossier()).isSameAs(reading.document());
            assertThat(PACTO.seenBy(actor, reading, day)).isSameAs(reading);
        }
    }
}
