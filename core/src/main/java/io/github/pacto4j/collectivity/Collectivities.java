package io.github.pacto4j.collectivity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The register of Morocco's 1,590 territorial collectivities: 12 regions, 75 prefectures and provinces and 1,503
 * communes, as the Haut-Commissariat au Plan lists them for the census of 2024. Every list is in the order of the codes
 * and may be empty.
 *
 * <p>The code {@value Collectivity#EXAMPLE_CODE} is known to {@link #find} and {@link #resolve}, and stands in no list.
 *
 * <p>The tree is that of {@link Collectivity#parentCode()}: a code that begins like another need not lie within it, for
 * {@code 01.511.01.0} is the city of Tanger and {@code 01.511.01.01} the commune of Assilah.
 */
public final class Collectivities {
    private final List<Collectivity> all;
    private final Map<String, Collectivity> byCode;
    private final Map<String, Collectivity> byCode2014;
    private final Map<String, List<Collectivity>> byParent;

    // Most applications look up codes and no names. Two threads may both fold them once: the results are alike.
    private volatile @Nullable Names names;

    Collectivities(List<Collectivity> inCodeOrder) {
        all = List.copyOf(inCodeOrder);
        byCode = new HashMap<>(2 * all.size());
        byCode2014 = new HashMap<>();
        byParent = new HashMap<>();
        for (Collectivity collectivity : all) {
            byCode.put(collectivity.code(), collectivity);
            String code2014 = collectivity.code2014();
            if (code2014 != null) {
                byCode2014.put(code2014, collectivity);
            }
            String parentCode = collectivity.parentCode();
            if (parentCode != null) {
                children(parentCode, byParent).add(collectivity);
            }
        }
        Collectivity example = example();
        byCode.put(example.code(), example);
    }

    private static List<Collectivity> children(String code, Map<String, List<Collectivity>> byParent) {
        List<Collectivity> children = byParent.get(code);
        if (children == null) {
            children = new ArrayList<>();
            byParent.put(code, children);
        }
        return children;
    }

    private static Collectivity example() {
        OptionalInt inhabitants = OptionalInt.of(400_000);
        return new Collectivity(
                Collectivity.EXAMPLE_CODE,
                CollectivityType.COMMUNE,
                CommuneClass.MUNICIPALITY,
                "Commune d'exemple",
                "جماعة نموذجية (مثال)",
                List.of(),
                null,
                null,
                null,
                inhabitants,
                inhabitants);
    }

    /** Returns the register; it is read once, when first asked for. */
    public static Collectivities register() {
        return Register.READ;
    }

    /** Returns the collectivity of this present code, written exactly as {@link Collectivity#code()} has it. */
    public Optional<Collectivity> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * Returns the commune that bore this code in the list of 2014 and bears another today; 207 do, because cercles were
     * cut anew or the commune left its own. A code that has not changed is found by {@link #find} alone.
     */
    public Optional<Collectivity> findBy2014Code(String code) {
        return Optional.ofNullable(byCode2014.get(code));
    }

    /**
     * Returns the collectivity of this code, be it present or of 2014; the two cannot be confused, since no code of 2014
     * passed to another collectivity.
     */
    public Optional<Collectivity> resolve(String code) {
        Optional<Collectivity> present = find(code);
        return present.isPresent() ? present : findBy2014Code(code);
    }

    /**
     * Returns those of this name, French or Arabic, whole and without the type before it. Accents, case, apostrophes,
     * hyphens and spaces do not matter, nor do harakat, tatweel, hamza and its bearer, ta marbuta for ha, and alif
     * maqsura for ya. Ten French and fifteen Arabic names belong to several communes, and many a commune bears the name
     * of its province.
     */
    public List<Collectivity> named(String name) {
        return names().bearersOf(name);
    }

    /** Returns those with this part in one of their names, which is compared as in {@link #named}. */
    public List<Collectivity> search(String partOfName) {
        return names().withPart(partOfName);
    }

    private Names names() {
        Names folded = names;
        if (folded == null) {
            folded = new Names(all);
            names = folded;
        }
        return folded;
    }

    /** Returns the prefectures and provinces of a region, the communes of a prefecture or province. */
    public List<Collectivity> children(String code) {
        return Collections.unmodifiableList(byParent.getOrDefault(code, List.of()));
    }

    /** Returns the prefecture or province of a commune, the region of a prefecture or province. */
    public Optional<Collectivity> parent(String code) {
        Collectivity collectivity = byCode.get(code);
        if (collectivity == null || collectivity.parentCode() == null) {
            return Optional.empty();
        }
        return find(collectivity.parentCode());
    }

    /** Returns the region in which this collectivity lies, a region being its own; the example commune lies in none. */
    public Optional<Collectivity> regionOf(String code) {
        Optional<Collectivity> place = find(code);
        while (place.isPresent() && place.get().type() != CollectivityType.REGION) {
            place = parent(place.get().code());
        }
        return place;
    }

    /** Returns all 1,590. */
    public List<Collectivity> all() {
        return all;
    }

    /** Returns all of one type. */
    public List<Collectivity> ofType(CollectivityType type) {
        return all.stream().filter(collectivity -> collectivity.type() == type).toList();
    }

    private static final class Register {
        static final Collectivities READ = new Collectivities(RegisterFile.read());
    }
}
