package io.github.pacto4j.party;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts on documents or reads them, as the host application knows them. The grants come from the host; a
 * request chooses one of them and cannot claim another. Who has chosen none is the public.
 *
 * @param id  what the host knows the person by, always the same; null where nobody knows
 * @param name  name or office of the person, null where it is not recorded
 * @param grants  everything granted, possibly nothing and possibly expired
 * @param grant  the grant in use, one of {@code grants}; null for the public
 */
public record Actor(
        @Nullable String id,
        @Nullable String name,
        List<Grant> grants,
        @Nullable Grant grant) {
    /** An anonymous reader. */
    public static final Actor ANYONE = new Actor(null, null, List.of(), null);

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the grant in use is not among those granted
     */
    public Actor {
        grants = List.copyOf(grants);
        if (grant != null && !grants.contains(grant)) {
            throw new IllegalArgumentException("an actor uses a grant that was given, got " + grant.capacity());
        }
    }

    /** Somebody with one grant, in use. */
    public Actor(@Nullable String name, Grant grant) {
        this(null, name, List.of(grant), grant);
    }

    /** Returns the capacity in use. */
    public Capacity capacity() {
        return grant == null ? Capacity.PUBLIC : grant.capacity();
    }

    /**
     * Returns the same person with another grant in use.
     *
     * @throws IllegalArgumentException if it is not among those granted
     */
    public Actor using(Grant chosen) {
        return new Actor(id, name, grants, chosen);
    }

    /**
     * Returns the same person with the grant that a request asks for; empty if there is none like it. Of several, one that
     * holds on the day comes first, then one of which that cannot be said, then one that does not hold, so that the policy can
     * say why not.
     *
     * @param collectivity  register code, null for a grant that is tied to no collectivity
     * @param on  the day, in Africa/Casablanca
     */
    public Optional<Actor> choosing(Capacity capacity, @Nullable String collectivity, LocalDate on) {
        return grants.stream()
                .filter(each -> each.capacity() == capacity
                        && (collectivity == null
                                ? each.collectivity() == null
                                : collectivity.equals(each.collectivity())))
                .min(Comparator.comparingInt(each -> switch (each.holds(on)) {
                    case YES -> 0;
                    case CANNOT_SAY -> 1;
                    case NO -> 2;
                }))
                .map(this::using);
    }
}
