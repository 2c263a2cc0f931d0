package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Judged.PACTO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.collectivity.Programme;
import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.rule.Property;
import io.github.pacto4j.rule.Shape;
import io.github.pacto4j.testkit.Outline.Place;
import io.github.pacto4j.text.Language;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What could not be read is unknown: no rule may take it for missing or wrong. */
class UnreadableValuesTest {
    /** Never written in a history, because a revision is for the journal alone. */
    private static final Set<String> NOT_GENERATED = Set.of("HistoryEntry.content");

    private static final PlanStatus[] STATUSES = {
        PlanStatus.DRAFT,
        PlanStatus.IN_CONSULTATION,
        PlanStatus.VALIDATED,
        PlanStatus.ADOPTED,
        PlanStatus.IN_IMPLEMENTATION,
        PlanStatus.EVALUATED,
        PlanStatus.WITHDRAWN
    };

    private static final int SEEDS = 300;

    /** Full dossiers that together give every property a value: one for each status, and those that add a property. */
    static List<Dossier> full() {
        List<Dossier> full = new ArrayList<>();
        Set<String> tried = new HashSet<>();
        Set<String> wanted = propertiesBelow(Dossier.class);
        wanted.removeAll(NOT_GENERATED);
        for (int seed = 0; seed < SEEDS && (seed < STATUSES.length || !tried.containsAll(wanted)); seed++) {
            Dossier dossier = full(seed);
            boolean adds =
                    tried.addAll(byProperty(Tree.read(PACTO.write(dossier))).keySet());
            if (adds || seed < STATUSES.length) {
                full.add(dossier);
            }
        }
        // The guide judges regions alone.
        for (PlanStatus status : List.of(PlanStatus.VALIDATED, PlanStatus.EVALUATED)) {
            Setting region = new Setting(
                    new Size(1, 2, 3, 4), Programme.OGP_LOCAL, Tier.REGION, status, List.of(Language.FR), 1);
            full.add(Dossiers.of(region, 1));
        }
        return full;
    }

    private static Dossier full(int seed) {
        int i = seed % STATUSES.length;
        List<Language> languages = i % 2 == 0 ? List.of(Language.FR, Language.AR) : List.of(Language.AR);
        Setting setting = new Setting(
                new Size(1, 2, 3, 4),
                i % 3 == 2 ? Programme.OGP_LOCAL : Programme.PACTO,
                Tier.values()[i % 3],
                STATUSES[i],
                languages,
                1);
        return Dossiers.of(setting, seed);
    }

    @ParameterizedTest(name = "dossier {index}")
    @MethodSource("full")
    void a_value_that_could_not_be_read_is_unknown_and_is_written_back_in_its_place(Dossier dossier) {
        Object root = Tree.read(PACTO.write(dossier));
        Chance chance = new Chance(Chance.random(1));
        for (List<Place> alike : byProperty(root).values()) {
            Place place = chance.one(alike);
            byte[] file = unreadableAt(place, root);
            Reading<Dossier> reading = PACTO.read(file);
            assertThat(reading.problems())
                    .extracting(problem -> problem.pointer())
                    .containsExactly(place.pointer());
            assertThat(PACTO.write(reading.document())).isEqualTo(file);
            assertThat(Judged.violations(PACTO.assess(reading, Judged.askedOn(dossier))))
                    .as("with " + place.pointer() + " unreadable")
                    .isEmpty();
        }
    }

    private static byte[] unreadableAt(Place place, Object root) {
        Object before = place.value();
        place.put(ReadingFaults.unreadableFor(place.property()));
        byte[] file = Tree.write(root);
        place.put(before);
        return file;
    }

    /** Values of every property of every record, and items of every list and map, by record and property. */
    private static Map<String, List<Place>> byProperty(Object root) {
        Map<String, List<Place>> places = new LinkedHashMap<>();
        for (Place place : Outline.of(root, Dossier.class)) {
            boolean anyJson = place.isSingle() && place.property().kind() == Property.Kind.JSON;
            if (!place.pointer().equals("/document") && !anyJson) {
                String name = place.record().getSimpleName() + "." + place.property() + (place.item() ? "[]" : "");
                places.computeIfAbsent(name, any -> new ArrayList<>()).add(place);
            }
        }
        return places;
    }

    @Test
    void every_property_of_every_record_of_a_dossier_is_tried() {
        Set<String> tried = new TreeSet<>();
        for (Dossier dossier : full()) {
            tried.addAll(byProperty(Tree.read(PACTO.write(dossier))).keySet());
        }
        Set<String> missing = propertiesBelow(Dossier.class);
        missing.removeAll(tried);
        missing.removeAll(NOT_GENERATED);
        assertThat(missing).isEmpty();
    }

    private static Set<String> propertiesBelow(Class<?> type) {
        Set<String> properties = new TreeSet<>();
        Set<Class<?>> seen = new HashSet<>(Set.of(type));
        Deque<Class<?>> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Class<?> next = open.remove();
            for (Property property : Shape.of(next).properties()) {
                boolean anyJson = property.kind() == Property.Kind.JSON && property.form() == Property.Form.ONE;
                if (!anyJson && !(next == Dossier.class && property.name().equals("document"))) {
                    properties.add(next.getSimpleName() + "." + property);
                }
                if (property.kind() == Property.Kind.RECORD && seen.add(property.type())) {
                    open.add(property.type());
                }
            }
        }
        return properties;
    }
}
