package io.github.pacto4j.collectivity;

import io.github.pacto4j.text.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The collectivities by their names, folded so that spelling habits do not hide one. */
final class Names {
    private final Map<String, List<Collectivity>> byFoldedName;

    /** @param collectivities  in the order in which they shall be found */
    Names(Collection<Collectivity> collectivities) {
        Map<String, List<Collectivity>> found = new HashMap<>(3 * collectivities.size());
        for (Collectivity collectivity : collectivities) {
            add(found, collectivity.nameFr(), collectivity);
            add(found, collectivity.nameAr(), collectivity);
            for (String name : collectivity.alternativeNamesFr()) {
                add(found, name, collectivity);
            }
        }
        byFoldedName = found;
    }

    private static void add(Map<String, List<Collectivity>> found, String name, Collectivity collectivity) {
        String folded = Folding.fold(name);
        List<Collectivity> bearers = found.getOrDefault(folded, List.of());
        // Two spellings of one collectivity may fold alike; they come one after the other.
        if (bearers.isEmpty()) {
            found.put(folded, List.of(collectivity));
        } else if (!bearers.get(bearers.size() - 1).code().equals(collectivity.code())) {
            List<Collectivity> longer = new ArrayList<>(bearers);
            longer.add(collectivity);
            found.put(folded, List.copyOf(longer));
        }
    }

    List<Collectivity> bearersOf(String name) {
        return byFoldedName.getOrDefault(Folding.fold(name), List.of());
    }

    List<Collectivity> withPart(String part) {
        String folded = Folding.fold(part);
        if (folded.isEmpty()) {
            return List.of();
        }
        TreeSet<Collectivity> found = new TreeSet<>(Comparator.comparing(Collectivity::code));
        byFoldedName.forEach((name, bearers) -> {
            if (name.contains(folded)) {
                found.addAll(bearers);
            }
        });
        return List.copyOf(found);
    }
}
