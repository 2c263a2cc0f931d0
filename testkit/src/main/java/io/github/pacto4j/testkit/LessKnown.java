package io.github.pacto4j.testkit;

import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.rule.Property;
import io.github.pacto4j.rule.Shape;
import io.github.pacto4j.testkit.Outline.Place;
import io.github.pacto4j.testkit.RuleFault.Kind;
import org.jspecify.annotations.Nullable;

/** How the knowledge of a value can be lost. */
enum LessKnown {
    /** Something stands there that cannot be read. */
    UNREADABLE(Kind.UNREADABLE_TAKEN_FOR_WRONG),
    /** Nothing stands there: null says the same as leaving the property out. */
    ABSENT(Kind.ABSENCE_TAKEN_FOR_WRONG);

    private final Kind fault;

    LessKnown(Kind fault) {
        this.fault = fault;
    }

    /** Returns the fault of a rule that takes such a loss for a violation. */
    Kind fault() {
        return fault;
    }

    /** Returns what stands at a place instead of the value, null where it cannot be lost in this way. */
    private @Nullable Object at(Place place) {
        if (this == UNREADABLE) {
            boolean anyJson = place.isSingle() && place.property().kind() == Property.Kind.JSON;
            return anyJson ? null : ReadingFaults.unreadableFor(place.property());
        }
        // An item taken out of a list is another statement, not a lesser one; and so is a key.
        boolean other =
                place.item() || place.property().equals(Shape.of(place.record()).key());
        return other ? null : Tree.NULL;
    }

    /** Returns the file without the knowledge of a value of its tree, null where it cannot be lost in this way. */
    byte @Nullable [] without(Place place, Object root) {
        Object instead = at(place);
        if (instead == null) {
            return null;
        }
        Object before = place.value();
        place.put(instead);
        byte[] file = Tree.write(root);
        place.put(before);
        return file;
    }

    /** Returns the file without the knowledge of the value at a place, null where there is none or it cannot be lost. */
    byte @Nullable [] without(String pointer, Object root) {
        for (Place place : Outline.of(root, Dossier.class)) {
            if (place.pointer().equals(pointer)) {
                return without(place, root);
            }
        }
        return null;
    }
}
