package io.github.pacto4j.rule;

import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Delay;
import io.github.pacto4j.date.LastDay;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the subject of a rule stands: its parents, the dossier, the day, the figures; a rule makes its finding here.
 *
 * <p>Pointers that a rule gives begin at the subject; with {@code #} in front they begin at the root of the dossier, and
 * {@link #of} makes those that begin at a parent. An instance lives for one judgement and belongs to one thread.
 */
public final class Subject {
    private static final String OF_DOSSIER = "#/collectivity";

    private final Walk walk;
    private final Dossier dossier;
    private final LocalDate on;
    private final WorkingDays calendar;
    private final @Nullable Tier tier;
    private final Map<String, Object> inputs = new LinkedHashMap<>();
    private final Map<Class<?>, Object> memo = new HashMap<>();
    private Tally tally;
    private final @Nullable List<Deadline> deadlines;
    private @Nullable Tier ownTier;
    private String tierPlace = OF_DOSSIER;
    private @Nullable String ownCollectivity;
    private String missing = "";
    private @Nullable Status answer;
    private @Nullable Reason reason;

    /** @param deadlines  takes the deadlines that rules note; null if nobody asks for them */
    Subject(
            Walk walk,
            Dossier dossier,
            LocalDate on,
            WorkingDays calendar,
            @Nullable Tier tier,
            Tally none,
            @Nullable List<Deadline> deadlines) {
        this.walk = walk;
        this.dossier = dossier;
        this.on = on;
        this.calendar = calendar;
        this.tier = tier;
        this.ownTier = tier;
        this.tally = none;
        this.deadlines = deadlines;
    }

    Finding judge(Tally by, Rule.Part<?> part, Object subject) {
        tally = by;
        ownTier = tier;
        tierPlace = OF_DOSSIER;
        ownCollectivity = null;
        if (!inputs.isEmpty()) {
            inputs.clear();
        }
        try {
            return part.judge(subject, this);
        } catch (Absence absence) {
            return absent();
        }
    }

    /**
     * Notes the deadlines of a rule that gives no judgement because of the plan's status, of the day, or of a part that is
     * absent: who calls a council together wants to know the last day before the plan is adopted, and what is due does
     * not depend on whether the dossier can show that it was done.
     *
     * @param bound  whether the rule may bind
     */
    void noteUnjudged(Tally by, Rule.Part<?> part, Object subject, boolean bound) {
        if (deadlines != null) {
            int before = deadlines.size();
            judge(by, part, subject);
            deadlines.subList(before, deadlines.size()).replaceAll(each -> each.unjudged(bound, on));
        }
    }

    private Finding absent() {
        Status status = answer != null
                ? answer
                : Unread.isUnreadable(missing, walk.current(), dossier, walk.root())
                        ? Status.UNDETERMINED
                        : tally.entry().absent();
        if (status == Status.VIOLATED) {
            String holder = missing.substring(0, Math.max(missing.lastIndexOf('/'), 0));
            return finding(Status.VIOLATED, Verdict.ABSENT).at(holder).missing(missing);
        } else if (status == Status.NOT_APPLICABLE) {
            return Finding.notApplicable(reason == null ? Reason.NO_VALUE : reason);
        }
        return finding(Status.UNDETERMINED, null).missing(missing);
    }

    // What a rule may look at.

    /** Returns the dossier; for a document on its own, one that holds nothing else. */
    public Dossier dossier() {
        return dossier;
    }

    /** Returns the day of assessment, in Africa/Casablanca. */
    public LocalDate on() {
        return on;
    }

    /** Returns the calendar of working days. */
    public WorkingDays calendar() {
        return calendar;
    }

    /** Returns the tier by which the subject is judged, empty if the register does not know the collectivity. */
    public Optional<Tier> tier() {
        return Optional.ofNullable(ownTier);
    }

    /** Returns the collectivity by whose tier the subject is judged, empty if the register does not know it. */
    public Optional<Collectivity> collectivity() {
        String code = ownCollectivity != null ? ownCollectivity : Parts.collectivity(dossier);
        return code == null ? Optional.empty() : Collectivities.register().resolve(code);
    }

    /**
     * Judges the subject by the tier of a collectivity of its own: of a joint plan, each adopts for itself.
     *
     * @param collectivity  register code, as the property {@code collectivity} of the subject states it; null if the subject names none and belongs to that of the dossier
     */
    public void judgedAs(@Nullable String collectivity) {
        if (collectivity != null) {
            tierPlace = "/collectivity";
            ownCollectivity = collectivity;
            ownTier = Collectivities.register()
                    .resolve(collectivity)
                    .map(Collectivity::tier)
                    .orElse(null);
        }
    }

    /** Returns the nearest object of a type that holds the subject, null if none does. */
    public <T> @Nullable T parent(Class<T> type) {
        return walk.parent(type);
    }

    /** Returns the pointer to a place in an object that holds the subject. */
    public String of(Object parent, String pointer) {
        return "^" + walk.pointerOf(parent) + pointer;
    }

    /** Returns the pointer from the root of the file to a place in the subject, for messages. */
    public String here(String pointer) {
        return walk.pointer() + pointer;
    }

    /** Returns what is worked out once for a whole assessment, such as an index of numbers. */
    public <T> T once(Class<T> key, Function<Dossier, T> work) {
        Object known = memo.get(key);
        if (known == null) {
            known = work.apply(dossier);
            memo.put(key, known);
        }
        return key.cast(known);
    }

    /** Returns whether the subject is a date that records something done, by the document tables. */
    public boolean recordsSomethingDone() {
        return DocumentTable.isDone(walk);
    }

    /** Returns the property that holds the subject, null for the document itself. */
    public @Nullable Property property() {
        return walk.property();
    }

    /** Returns the object that holds the subject, null for the document itself. */
    public @Nullable Object holder() {
        return walk.holder();
    }

    /** Returns every value of a type at or below the subject, with its pointer from the subject, in document order. */
    public <T> void each(Class<T> type, Walk.Visitor<? super T> visitor) {
        Walk.below(walk.current(), type, visitor);
    }

    /** Returns the pointer to an item of a list, by its index among the items that could be read. */
    public String item(String list, int index) {
        return Unread.item(list, index, walk.current(), dossier, walk.root());
    }

    /** Returns the pointer to an item of a list of an object that holds the subject, by its index among those readable. */
    public String itemOf(Object parent, String list, int index) {
        return "^" + walk.pointerOf(parent) + Unread.item(list, index, parent, dossier, walk.root());
    }

    /** Returns whether a value, or an item of a list or map, stands here that could not be read. */
    public boolean hasUnreadable(String pointer) {
        return Unread.hasAside(pointer, walk.current(), dossier, walk.root());
    }

    /**
     * Returns a figure of the rule for the tier of the collectivity; the judgement ends undetermined if it depends on the
     * tier and that is not known.
     *
     * @throws IllegalStateException if the catalogue has no such figure
     */
    public int figure(String name) {
        requireTierFor(name);
        return tally.number(name, ownTier);
    }

    /** Returns a figure that is a list; empty if the rule has none of this name for the tier of the collectivity. */
    public List<String> figures(String name) {
        requireTierFor(name);
        return tally.figure(name, ownTier);
    }

    /** Returns whether the rule has a figure of this name for the tier of the collectivity. */
    public boolean hasFigure(String name) {
        return !figures(name).isEmpty();
    }

    /** Returns a figure that is a delay, in the unit that the catalogue states. */
    public Delay delay(String name) {
        return new Delay(figure(name), tally.delayUnit(name, ownTier));
    }

    private void requireTierFor(String name) {
        if (ownTier == null && tally.dependsOnTier(name)) {
            throw ended(Status.UNDETERMINED, tierPlace, null);
        }
    }

    /**
     * Ends the judgement not applicable if the rule was not in force on the day of the fact that it judges, undetermined
     * if that cannot be said.
     *
     * @param fact  the day of the fact, null if it is not known
     */
    public void requireInForce(@Nullable StatedDate fact, String pointer) {
        StatedDate since = tally.entry().since();
        Certainty inForce = since == null ? Certainty.YES : known(fact, pointer).isOnOrAfter(since);
        if (inForce == Certainty.NO) {
            throw ended(Status.NOT_APPLICABLE, pointer, Reason.NOT_YET_IN_FORCE);
        } else if (inForce == Certainty.CANNOT_SAY) {
            throw ended(Status.UNDETERMINED, pointer, null);
        }
    }

    // What a rule wants done by a day.

    /** Begins a deadline that runs from an event; see {@link Term}. */
    public Term term(StatedDate event, String eventPlace) {
        return new Term(this, event, eventPlace);
    }

    void note(@Nullable String name, Deadline.Kind kind, Term term, LastDay last, Deadline.State state) {
        if (deadlines != null) {
            deadlines.add(new Deadline(
                    tally.entry().id(),
                    name,
                    kind,
                    walk.pointer(),
                    id(),
                    term.event(),
                    term.eventPlace(),
                    term.delay(),
                    term.isBefore(),
                    last,
                    term.done(),
                    term.donePlace(),
                    state,
                    inputsUsed(),
                    tally.source(ownTier)));
        }
    }

    /** Returns the identifier of the subject in its document, null if it has none. */
    private @Nullable String id() {
        Object current = walk.current();
        Property property =
                current instanceof Record ? Shape.of(current.getClass()).find("id") : null;
        return property != null && property.get(current) instanceof String id ? id : null;
    }

    // What a rule must read.

    /**
     * Returns a value that the rule must read. If it is not there, the judgement ends here with what the catalogue says
     * of absence, or undetermined where something stands in its place that could not be read.
     *
     * @param pointer  where the value stands or would stand
     */
    public <T> T required(@Nullable T value, String pointer) {
        if (value == null) {
            missing = pointer;
            answer = null;
            reason = null;
            throw Absence.INSTANCE;
        }
        return value;
    }

    /** Ends the judgement undetermined if any item of this list or map could not be read. */
    public void requireReadable(String pointer) {
        if (hasUnreadable(pointer)) {
            throw ended(Status.UNDETERMINED, pointer, null);
        }
    }

    /** Returns a value, or ends the judgement undetermined if it is not known, whatever the catalogue says of absence. */
    public <T> T known(@Nullable T value, String pointer) {
        if (value == null) {
            throw ended(Status.UNDETERMINED, pointer, null);
        }
        return value;
    }

    /** Returns a value, or ends the judgement not applicable if it is absent; undetermined if it could not be read. */
    public <T> T given(@Nullable T value, String pointer) {
        if (value == null && !Unread.isUnreadable(pointer, walk.current(), dossier, walk.root())) {
            throw ended(Status.NOT_APPLICABLE, pointer, Reason.NO_VALUE);
        }
        return known(value, pointer);
    }

    private Absence ended(Status status, String pointer, @Nullable Reason why) {
        missing = pointer;
        answer = status;
        reason = why;
        return Absence.INSTANCE;
    }

    // What a rule finds.

    /** Notes a value that the judgement used. */
    public void input(String name, Object value) {
        inputs.put(name, value);
    }

    void forget(String... names) {
        for (String name : names) {
            inputs.remove(name);
        }
    }

    /** Returns that the subject satisfies the rule. */
    public Finding satisfied() {
        // The inputs are kept only where there is one subject: the tally takes them then.
        return Finding.SATISFIED;
    }

    /**
     * Returns that the subject violates the rule.
     *
     * @param named  names and values of inputs, in turn
     */
    public Finding violated(Object... named) {
        inputs(named);
        return finding(Status.VIOLATED, null);
    }

    /**
     * Returns that the subject violates the rule in one of several ways.
     *
     * @param variant  which way, as the messages name it
     * @param named  names and values of inputs, in turn
     */
    public Finding violatedAs(String variant, Object... named) {
        inputs(named);
        return finding(Status.VIOLATED, variant);
    }

    /** Returns that the rule does not apply to the subject. */
    public Finding notApplicable(Reason why) {
        return Finding.notApplicable(why);
    }

    /** Returns that it cannot be said, because what stands at these places is not known. */
    public Finding undetermined(String... places) {
        return finding(Status.UNDETERMINED, null).missing(places);
    }

    /** Returns that it cannot be said, because two dates are too coarse to tell their order. */
    public Finding cannotOrder(StatedDate first, StatedDate second, String... places) {
        return cannotOrder((Object) first, second, places);
    }

    Finding cannotOrder(Object first, Object second, String... places) {
        inputs("first", first, "second", second);
        return finding(Status.UNDETERMINED, "order").missing(places);
    }

    /** Returns that it cannot be said, because the calendar does not know a day that a delay crosses. */
    public Finding cannotCount(String... places) {
        return finding(Status.UNDETERMINED, "calendar").missing(places);
    }

    /** Returns what the catalogue says of the absence of a value that the rule must read. */
    Status absence() {
        return tally.entry().absent();
    }

    private void inputs(Object... named) {
        if (named.length % 2 != 0) {
            throw new IllegalArgumentException("names and values come in turn: " + Arrays.toString(named));
        }
        for (int i = 0; i < named.length; i += 2) {
            inputs.put((String) named[i], named[i + 1]);
        }
    }

    private Finding finding(Status status, @Nullable String variant) {
        return new Finding(status, variant, inputsUsed(), "", List.of(), List.of(), null);
    }

    void useInputs(Map<String, Object> used) {
        inputs.clear();
        inputs.putAll(used);
    }

    Map<String, Object> inputsUsed() {
        return inputs.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }
}
