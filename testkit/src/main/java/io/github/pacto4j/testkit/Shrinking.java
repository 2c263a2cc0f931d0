package io.github.pacto4j.testkit;

import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.testkit.Outline.Place;
import io.github.pacto4j.testkit.Tree.Members;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes out of a dossier what is not needed to show a fault. */
final class Shrinking {
    private static final int MOST_ROUNDS = 4;
    private static final int MOST_TRIES = 4_000;

    private Shrinking() {}

    /**
     * Returns a dossier from which nothing can be taken without losing the fault, or the same if nothing can.
     *
     * @param place  the place that the fault is about and that stays where it is, null if it is about none
     * @param shows  whether a file shows the fault
     */
    static byte[] shrunk(byte[] dossier, @Nullable String place, Predicate<byte[]> shows) {
        Object root = Tree.read(dossier);
        byte[] smallest = dossier;
        int tries = 0;
        boolean smaller = true;
        for (int round = 0; round < MOST_ROUNDS && smaller; round++) {
            smaller = false;
            List<Place> places = Outline.of(root, Dossier.class);
            for (int i = 0; i < places.size() && tries < MOST_TRIES; i++) {
                if (isNeeded(places.get(i), place)) {
                    continue;
                }
                tries++;
                Object copy = Tree.copy(root);
                remove(Outline.of(copy, Dossier.class).get(i));
                byte[] file = Tree.write(copy);
                if (shows.test(file)) {
                    root = copy;
                    smallest = file;
                    smaller = true;
                    places = Outline.of(root, Dossier.class);
                    i--;
                }
            }
        }
        return smallest;
    }

    static void remove(Place place) {
        if (place.holder() instanceof Members members) {
            members.remove((String) place.key());
        } else {
            Tree.list(place.holder()).remove((int) (Integer) place.key());
        }
    }

    private static boolean isNeeded(Place each, @Nullable String place) {
        if (each.pointer().equals("/document")) {
            return true;
        }
        if (place == null) {
            return false;
        }
        if (place.equals(each.pointer()) || place.startsWith(each.pointer() + "/")) {
            return true;
        }
        // An item before it in a list would move the place.
        String list = each.pointer().substring(0, each.pointer().lastIndexOf('/') + 1);
        return each.key() instanceof Integer && place.startsWith(list);
    }
}
