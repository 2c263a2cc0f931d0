package io.github.pacto4j.cli;

import io.github.pacto4j.collectivity.Census;
import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A collectivity as one line of JSON. */
final class CollectivityJson {
    private CollectivityJson() {}

    static String of(Collectivity collectivity) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("code", collectivity.code());
        members.put("code2014", collectivity.code2014());
        members.put("type", collectivity.type().code());
        members.put(
                "communeClass",
                collectivity.communeClass() == null
                        ? null
                        : collectivity.communeClass().code());
        members.put("nameFr", collectivity.nameFr());
        members.put("nameAr", collectivity.nameAr());
        members.put("alternativeNamesFr", collectivity.alternativeNamesFr());
        members.put("population2014", number(collectivity.population(Census.RGPH_2014)));
        members.put("population2024", number(collectivity.population(Census.RGPH_2024)));
        members.put("parents", parents(collectivity));
        members.put("seat", collectivity.seatCode());
        members.put(
                "children",
                Collectivities.register().children(collectivity.code()).size());
        members.put("example", collectivity.isExample() ? true : null);
        return JsonLine.of(members);
    }

    private static @Nullable Integer number(OptionalInt population) {
        return population.isPresent() ? population.getAsInt() : null;
    }

    /** The nearest first. */
    private static List<String> parents(Collectivity collectivity) {
        List<String> parents = new ArrayList<>();
        String code = collectivity.parentCode();
        while (code != null) {
            parents.add(code);
            code = Collectivities.register().find(code).orElseThrow().parentCode();
        }
        return parents;
    }
}
