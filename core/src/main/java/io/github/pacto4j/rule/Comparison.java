package io.github.pacto4j.rule;

import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.text.Language;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one assessment to the next, above all what a correction of the document changed: which findings were
 * mended, which appeared, which remain. A finding is a verdict VIOLATED or UNDETERMINED.
 *
 * <p>A finding is the same in both if it is of the same rule at the same place, first one with the same status, in the same
 * way and with the same values, then one that differs in these; else if the rule found it of the same subject, at another
 * place in it. The place is followed where the document was changed around it: an item of a list is known by its id, number
 * or code; an item that has none by its content; what is left in its order. So a commitment that was inserted moves no
 * finding of the others, and one that got another number is another one.
 *
 * <p>Nothing is guessed. A finding is mended only where the later assessment judged its subject by its rule and found nothing,
 * or where the subject was taken out of a list that could be read whole; likewise it is new only where the earlier one found
 * nothing. It is {@link FindingChange#CANNOT_SAY} where the other assessment did not judge the rule, or not at this place;
 * where the rule was not due; where the file is broken off, or the place could not be read; where the rule
 * could not be settled there; and where the list of findings is cut off at 100. What else sets the two apart, such as the
 * day, is said by {@link #differences()} and hinders nothing: the correction may be of the very code of the collectivity.
 * Immutable and safe for use by many threads.
 */
public final class Comparison {
    private final Assessment before;
    private final Assessment after;
    private final Set<Difference> differences;
    private final List<StatusChange> statusChanges;
    private final List<Compared<Verdict>> findings;
    private final List<Compared<Problem>> problems;
    private final List<String> incomplete;

    private Comparison(Assessment before, Assessment after, Object rootBefore, Object rootAfter) {
        this.before = before;
        this.after = after;
        this.differences = differences(before, after);
        this.statusChanges = statusChanges(before, after);
        this.incomplete = cutOff(before, after);
        Places places = new Places(rootBefore, rootAfter);
        this.findings = findings(places);
        this.problems = problems(places);
    }

    /**
     * A rule whose status changed.
     *
     * @param rule  id of the rule
     * @param before  its status, null if it was not judged
     * @param after  its status, null if it was not judged any more
     */
    public record StatusChange(
            String rule, @Nullable Status before, @Nullable Status after) {}

    /**
     * A finding, or a fault found in reading, in the two assessments.
     *
     * @param change  what became of it
     * @param before  as it was, null where it was not found
     * @param after  as it is now, null where it is not found
     * @param <T> {@link Verdict} or {@link Problem}
     */
    public record Compared<T>(
            FindingChange change,
            @Nullable T before,
            @Nullable T after) {
        /** Returns it as it is now, else as it was. */
        public T latest() {
            return after != null ? after : Objects.requireNonNull(before);
        }
    }

    /**
     * Compares an assessment with that of an earlier version of the document.
     *
     * @throws IllegalArgumentException if in one of them no document was read, or they are of different kinds: their places
     *     have nothing in common
     */
    public static Comparison of(Assessment before, Assessment after) {
        Object rootBefore = before.root();
        Object rootAfter = after.root();
        if (rootBefore == null || rootAfter == null) {
            throw new IllegalArgumentException("no document was read of "
                    + (rootBefore == null ? "the earlier file" : "the later file") + ", so nothing can be compared");
        }
        if (before.about().kind() != after.about().kind()) {
            throw new IllegalArgumentException("only documents of one kind can be compared, got "
                    + Objects.requireNonNull(before.about().kind()).code() + " and "
                    + Objects.requireNonNull(after.about().kind()).code());
        }
        return new Comparison(before, after, rootBefore, rootAfter);
    }

    /** Returns the earlier assessment. */
    public Assessment before() {
        return before;
    }

    /** Returns the later assessment. */
    public Assessment after() {
        return after;
    }

    /** Returns in what the two differ beside the content of the document, possibly nothing, in the order of the codes. */
    public Set<Difference> differences() {
        return differences;
    }

    /** Returns the rules whose status changed, in catalogue order, those judged only before at the end. */
    public List<StatusChange> statusChanges() {
        return statusChanges;
    }

    /** Returns every finding of both: by what became of it, then in catalogue order, then in document order. */
    public List<Compared<Verdict>> findings() {
        return findings;
    }

    /** Returns the findings of which this became. */
    public List<Compared<Verdict>> findings(FindingChange change) {
        return findings.stream().filter(each -> each.change() == change).toList();
    }

    /** Returns every fault that the reader found in either file: by what became of it, then in the order of the file. */
    public List<Compared<Problem>> problems() {
        return problems;
    }

    /** Returns the ids of rules of which one of the two lists only the first hundred findings. */
    public List<String> incomplete() {
        return incomplete;
    }

    /** Returns this comparison as a document, with its messages in a language. */
    public ComparisonDocument in(Language language) {
        return ComparisonDocument.of(this, language);
    }

    private static Set<Difference> differences(Assessment before, Assessment after) {
        Set<Difference> found = EnumSet.noneOf(Difference.class);
        Assessment.About was = before.about();
        Assessment.About is = after.about();
        if (!Objects.equals(was.collectivity(), is.collectivity())) {
            found.add(Difference.COLLECTIVITY);
        }
        if (!Objects.equals(was.id(), is.id()) || !Objects.equals(before.planId(), after.planId())) {
            found.add(Difference.ID);
        }
        if (!before.on().equals(after.on())) {
            found.add(Difference.DAY);
        }
        if (!Objects.equals(before.at(), after.at())) {
            found.add(Difference.PART);
        }
        if (!sameBooks(before.books(), after.books())) {
            found.add(Difference.BOOKS);
        }
        WorkingDays calendar = before.calendar();
        WorkingDays calendarNow = after.calendar();
        if (calendar != null && calendarNow != null && !sameDays(calendar, calendarNow)) {
            found.add(Difference.CALENDAR);
        }
        return Collections.unmodifiableSet(found);
    }

    private static boolean sameBooks(List<RuleBook> books, List<RuleBook> now) {
        if (books.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < books.size(); i++) {
            RuleBook one = books.get(i);
            RuleBook other = now.get(i);
            boolean same = one == other
                    || (one.id().equals(other.id())
                            && one.edition().equals(other.edition())
                            && one.entries().equals(other.entries())
                            && one.figures().equals(other.figures()));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** Two calendars that were made apart may say the same. */
    private static boolean sameDays(WorkingDays calendar, WorkingDays now) {
        if (calendar.equals(now)) {
            return true;
        }
        if (!calendar.years().equals(now.years())) {
            return false;
        }
        for (Year year : new TreeSet<>(calendar.years())) {
            for (LocalDate day = year.atDay(1); day.getYear() == year.getValue(); day = day.plusDays(1)) {
                if (calendar.kindOf(day) != now.kindOf(day)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<StatusChange> statusChanges(Assessment before, Assessment after) {
        Map<String, Status> was = before.statusByRule();
        Map<String, Status> is = after.statusByRule();
        List<StatusChange> changes = new ArrayList<>();
        is.forEach((rule, status) -> {
            if (was.get(rule) != status) {
                changes.add(new StatusChange(rule, was.get(rule), status));
            }
        });
        was.forEach((rule, status) -> {
            if (!is.containsKey(rule)) {
                changes.add(new StatusChange(rule, status, null));
            }
        });
        return List.copyOf(changes);
    }

    private static List<String> cutOff(Assessment before, Assessment after) {
        Set<String> rules = new LinkedHashSet<>();
        for (Assessment each : List.of(after, before)) {
            each.verdicts().stream()
                    .filter(verdict -> verdict.more() > 0)
                    .forEach(verdict -> rules.add(verdict.rule()));
        }
        return List.copyOf(rules);
    }

    private List<Compared<Verdict>> findings(Places places) {
        Silence now = new Silence(after, places.now, incomplete);
        Silence then = new Silence(before, places.then, incomplete);
        return compared(
                places.earlier(listed(before), Verdict::pointer, Verdict::subject),
                places.later(listed(after), Verdict::pointer, Verdict::subject),
                List.of(
                        each -> each.at(each.found.rule(), each.found.status(), way(each.found), each.found.inputs()),
                        each -> each.at(each.found.rule(), each.found.status(), way(each.found)),
                        each -> each.at(each.found.rule()),
                        each -> each.found.subjects() == 0 ? null : each.of(each.found.rule())),
                gone -> now.covers(gone.found, gone.there, gone.subjectThere),
                come -> then.covers(come.found, come.there, come.subjectThere));
    }

    private static List<Verdict> listed(Assessment assessment) {
        return assessment.verdicts().stream()
                .filter(each -> each.status() == Status.VIOLATED || each.status() == Status.UNDETERMINED)
                .toList();
    }

    private static String way(Verdict verdict) {
        return verdict.variant() == null ? "" : verdict.variant();
    }

    private List<Compared<Problem>> problems(Places places) {
        Silence now = new Silence(after, places.now, incomplete);
        Silence then = new Silence(before, places.then, incomplete);
        return compared(
                places.earlier(before.problems(), Problem::pointer, Problem::pointer),
                places.later(after.problems(), Problem::pointer, Problem::pointer),
                List.of(each -> each.at(each.found.code(), each.found.details()), each -> each.at(each.found.code())),
                gone -> now.covers(gone.there),
                come -> then.covers(come.there));
    }

    /** Where things stand in either document. */
    private static final class Places {
        private final Object then;
        private final Object now;
        private final Correspondence forth;
        private final Correspondence back;

        Places(Object then, Object now) {
            this.then = then;
            this.now = now;
            this.forth = new Correspondence(then, now);
            this.back = new Correspondence(now, then);
        }

        <T> List<Placed<T>> earlier(List<T> found, Function<T, String> pointer, Function<T, String> subject) {
            return found.stream()
                    .map(each -> {
                        Correspondence.Place there = forth.after(pointer.apply(each));
                        Correspondence.Place subjectThere = forth.after(subject.apply(each));
                        return new Placed<>(each, there.pointer(), subjectThere.pointer(), there, subjectThere);
                    })
                    .toList();
        }

        <T> List<Placed<T>> later(List<T> found, Function<T, String> pointer, Function<T, String> subject) {
            return found.stream()
                    .map(each -> {
                        String place = pointer.apply(each);
                        String judged = subject.apply(each);
                        return new Placed<>(each, place, judged, back.after(place), back.after(judged));
                    })
                    .toList();
        }
    }

    /**
     * Something found.
     *
     * @param place  the pointer to it in the later document; null if what it stood in is gone
     * @param subject  the pointer to what was judged in the later document; null if that is gone
     * @param there  its place in the other document
     * @param subjectThere  the place in the other document of what was judged
     */
    private record Placed<T>(
            T found,
            @Nullable String place,
            @Nullable String subject,
            Correspondence.Place there,
            Correspondence.Place subjectThere) {
        @Nullable
        Object at(Object... like) {
            return place == null ? null : List.of("at", place, List.of(like));
        }

        @Nullable
        Object of(Object... like) {
            return subject == null ? null : List.of("of", subject, List.of(like));
        }
    }

    /** @param likeness  what two must have in common, the closest first; null where one has nothing to be known by */
    private static <T> List<Compared<T>> compared(
            List<Placed<T>> before,
            List<Placed<T>> after,
            List<Function<Placed<T>, @Nullable Object>> likeness,
            Predicate<Placed<T>> unclearIfGone,
            Predicate<Placed<T>> unclearIfNew) {
        int[] earlier = new int[after.size()];
        Arrays.fill(earlier, -1);
        boolean[] taken = new boolean[before.size()];
        for (Function<Placed<T>, @Nullable Object> like : likeness) {
            Correspondence.pair(earlier, taken, i -> like.apply(after.get(i)), i -> like.apply(before.get(i)));
        }
        List<Compared<T>> all = new ArrayList<>();
        for (int i = 0; i < earlier.length; i++) {
            Placed<T> come = after.get(i);
            if (earlier[i] >= 0) {
                all.add(new Compared<>(FindingChange.REMAINING, before.get(earlier[i]).found, come.found));
            } else {
                boolean unclear = unclearIfNew.test(come);
                all.add(new Compared<>(unclear ? FindingChange.CANNOT_SAY : FindingChange.APPEARED, null, come.found));
            }
        }
        for (int i = 0; i < taken.length; i++) {
            Placed<T> gone = before.get(i);
            if (!taken[i]) {
                boolean unclear = unclearIfGone.test(gone);
                all.add(new Compared<>(unclear ? FindingChange.CANNOT_SAY : FindingChange.MENDED, gone.found, null));
            }
        }
        all.sort(Comparator.comparing(Compared::change));
        return List.copyOf(all);
    }
}
