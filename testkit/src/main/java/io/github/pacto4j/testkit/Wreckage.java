package io.github.pacto4j.testkit;

import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.testkit.Outline.Place;
import io.github.pacto4j.testkit.Tree.Digits;
import io.github.pacto4j.testkit.Tree.Members;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Damages files without a plan: what comes out may be anything, and whoever reads it must not fall over. */
public final class Wreckage {
    private static final List<Object> VALUES = List.of(
            "",
            " ",
            "x",
            "PACTO",
            "2024-02-30",
            "2024-33",
            "01.571.01.11",
            "\u0000\uFFFD&amp;",
            "٢٠٢٤",
            "-",
            "1/1",
            new Digits("0"),
            new Digits("-1"),
            new Digits("1e400"),
            new Digits("123456789012345678901234567890123456789012345"),
            new Digits("0.1"),
            new Digits("2147483648"),
            true,
            false,
            Tree.NULL);

    private static final List<String> NAMES = List.of(
            "document",
            "language",
            "id",
            "number",
            "fr",
            "ar",
            "date",
            "start",
            "plan",
            "a/b~c",
            "",
            "content",
            "history");

    private Wreckage() {}

    /** Returns a file of which some bytes were flipped, cut out, inserted, repeated or cut off. */
    public static byte[] bytes(byte[] file, RandomGenerator random) {
        Chance chance = new Chance(random);
        byte[] wrecked = file;
        for (int i = chance.between(1, 4); i > 0 && wrecked.length > 1; i--) {
            int at = chance.below(wrecked.length);
            int to = Math.min(wrecked.length, at + chance.between(1, 40));
            wrecked = switch (chance.below(6)) {
                case 0 -> flipped(wrecked, at, chance);
                case 1 -> spliced(wrecked, at, to, new byte[0]);
                case 2 -> spliced(wrecked, at, at, inserted(chance));
                case 3 -> spliced(wrecked, at, at, Arrays.copyOfRange(wrecked, at, to));
                case 4 -> spliced(wrecked, at, at + 1, inserted(chance));
                default -> chance.hits(0.3) ? Arrays.copyOf(wrecked, at) : flipped(wrecked, at, chance);
            };
        }
        return wrecked;
    }

    private static byte[] flipped(byte[] file, int at, Chance chance) {
        byte[] flipped = file.clone();
        flipped[at] ^= (byte) (1 << chance.below(8));
        return flipped;
    }

    private static byte[] inserted(Chance chance) {
        byte[] inserted = new byte[chance.between(1, 6)];
        for (int i = 0; i < inserted.length; i++) {
            inserted[i] =
                    (byte) (chance.hits(0.7) ? "{}[],:\"\\0truenul-e.".charAt(chance.below(19)) : chance.below(256));
        }
        return inserted;
    }

    private static byte[] spliced(byte[] file, int from, int to, byte[] middle) {
        byte[] spliced = new byte[from + middle.length + file.length - to];
        System.arraycopy(file, 0, spliced, 0, from);
        System.arraycopy(middle, 0, spliced, from, middle.length);
        System.arraycopy(file, to, spliced, from + middle.length, file.length - to);
        return spliced;
    }

    /** Returns a dossier, well-formed, with random values at some places; its own {@code document} is left alone. */
    public static byte[] values(byte[] dossier, RandomGenerator random) {
        Chance chance = new Chance(random);
        Members root = (Members) Tree.read(dossier);
        for (int i = chance.between(1, 4); i > 0; i--) {
            List<Place> places = Outline.of(root, Dossier.class).stream()
                    .filter(place -> !place.pointer().equals("/document"))
                    .toList();
            if (places.isEmpty()) {
                break;
            }
            wreck(chance.one(places), places, chance);
        }
        return Tree.write(root);
    }

    private static void wreck(Place place, List<Place> places, Chance chance) {
        switch (chance.below(4)) {
            case 0 -> place.put(tree(chance, 4));
            case 1 -> place.put(Tree.copy(chance.one(places).value()));
            case 2 -> {
                if (place.holder() instanceof Members members) {
                    members.add(chance.one(NAMES), tree(chance, 2));
                } else {
                    Tree.list(place.holder()).add(tree(chance, 2));
                }
            }
            default -> {
                if (place.holder() instanceof Members members) {
                    members.remove((String) place.key());
                } else {
                    Tree.list(place.holder()).remove((int) (Integer) place.key());
                }
            }
        }
    }

    private static Object tree(Chance chance, int depth) {
        if (depth == 0 || chance.hits(0.5)) {
            return chance.one(VALUES);
        }
        if (chance.hits(0.4)) {
            List<Object> items = new ArrayList<>();
            for (int i = chance.below(4); i > 0; i--) {
                items.add(tree(chance, depth - 1));
            }
            return items;
        }
        Members members = new Members();
        for (int i = chance.below(4); i > 0; i--) {
            members.add(chance.one(NAMES), tree(chance, depth - 1));
        }
        return members;
    }
}
