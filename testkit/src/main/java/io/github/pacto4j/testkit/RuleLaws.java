package io.github.pacto4j.testkit;

import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.Messages;
import io.github.pacto4j.rule.Property;
import io.github.pacto4j.rule.Shape;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.testkit.Outline.Place;
import io.github.pacto4j.testkit.RuleFault.Kind;
import io.github.pacto4j.testkit.Tree.Members;
import io.github.pacto4j.text.Language;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is asked of any rule. Each law says how a sample shows that the rule breaks it, or null if it does not. */
final class RuleLaws {
    /** Judged in between, to see whether a rule remembers what it should not. */
    private static final Sample ANOTHER = Sample.of(Dossiers.sound(7));

    private final RuleTrial trial;

    RuleLaws(RuleTrial trial) {
        this.trial = trial;
    }

    /** A law. */
    @FunctionalInterface
    interface Law {
        @Nullable
        String broken(Sample sample);
    }

    /** The rule answers, and its answer has words. */
    @Nullable
    String throwing(Sample sample) {
        try {
            judgedAndWorded(sample);
            return null;
        } catch (RuntimeException | StackOverflowError e) {
            StackTraceElement[] trace = e.getStackTrace();
            return "it throws " + e + (trace.length == 0 ? "" : " at " + trace[0]);
        }
    }

    /** Returns the answer, null where the rule throws or nothing could be read. */
    @Nullable
    Assessment answer(Sample sample) {
        try {
            return judgedAndWorded(sample);
        } catch (RuntimeException | StackOverflowError e) {
            return null;
        }
    }

    private @Nullable Assessment judgedAndWorded(Sample sample) {
        Assessment assessment = trial.judge(sample);
        if (assessment != null) {
            // One language is enough to see whether words can be made; Arabic asks most of them.
            assessment.in(Language.AR);
        }
        return assessment;
    }

    /** The same document is given the same answer, whatever was judged before. */
    @Nullable
    String changing(Sample sample) {
        List<Verdict> first = verdicts(sample);
        if (!verdicts(sample).equals(first)) {
            return "the second time it answers " + verdicts(sample) + ", the first time " + first;
        }
        verdicts(ANOTHER);
        List<Verdict> later = verdicts(sample);
        return later.equals(first) ? null : "after another document it answers " + later + ", before it " + first;
    }

    private List<Verdict> verdicts(Sample sample) {
        Assessment assessment = answer(sample);
        return assessment == null ? List.of() : assessment.verdicts();
    }

    /** Where items of a list are known by their id, number or code, their order says nothing. */
    @Nullable
    String ordering(Sample sample) {
        Map<Status, Integer> usual = RuleTrial.counts(answer(sample));
        Map<Status, Integer> reversed = RuleTrial.counts(answer(reversed(sample)));
        return usual.equals(reversed)
                ? null
                : "with the numbered lists in the opposite order it answers " + reversed + " instead of " + usual;
    }

    private static Sample reversed(Sample sample) {
        Object root = sample.tree();
        for (Place place : Outline.of(root, Dossier.class)) {
            boolean list = !place.item() && place.property().form() == Property.Form.LIST;
            if (list && place.property().kind() == Property.Kind.RECORD && place.value() instanceof List<?> items) {
                Property key = Shape.of(place.property().type()).key();
                if (key != null && areDistinct(items, key.name())) {
                    Collections.reverse(Tree.list(items));
                }
            }
        }
        return sample.with(Tree.write(root));
    }

    private static boolean areDistinct(List<?> items, String key) {
        Set<Object> seen = new HashSet<>();
        return items.stream()
                .allMatch(item ->
                        item instanceof Members members && members.get(key) instanceof String known && seen.add(known));
    }

    /** A value that is not known is not wrong: without it there are no more violations than with it. */
    @Nullable
    String lessKnown(Sample sample, String place, LessKnown less) {
        byte[] file = less.without(place, sample.tree());
        return file == null ? null : lessKnown(answer(sample), answer(sample.with(file)), place, less);
    }

    @Nullable
    String lessKnown(@Nullable Assessment usual, @Nullable Assessment lesser, String place, LessKnown less) {
        boolean mayViolate = less == LessKnown.ABSENT && trial.entry().absent() == Status.VIOLATED;
        Map<Status, Integer> with = RuleTrial.counts(usual);
        Map<Status, Integer> without = RuleTrial.counts(lesser);
        int before = with.getOrDefault(Status.VIOLATED, 0);
        int after = without.getOrDefault(Status.VIOLATED, 0);
        if (mayViolate || with.isEmpty() || after <= before) {
            return null;
        }
        return "with " + place + (less == LessKnown.ABSENT ? " absent" : " unreadable") + " it finds violations: "
                + after + ", with the value: " + before;
    }

    /** What is broken or unknown is shown where it can be mended. */
    @Nullable
    String pointing(Sample sample) {
        return pointing(sample, answer(sample));
    }

    @Nullable
    String pointing(Sample sample, @Nullable Assessment assessment) {
        for (Verdict verdict : assessment == null ? List.<Verdict>of() : assessment.verdicts()) {
            if (verdict.status() == Status.VIOLATED || verdict.status() == Status.UNDETERMINED) {
                if (!sample.holds(verdict.pointer())) {
                    return "it points at " + verdict.pointer();
                }
                for (String related : verdict.related()) {
                    if (!sample.holds(related)) {
                        return "it names " + related + " as related";
                    }
                }
                for (String missing : verdict.missing()) {
                    if (!Outline.names(missing, Dossier.class)) {
                        return "it misses " + missing + ", which no document has";
                    }
                }
            }
        }
        return null;
    }

    /** Every way to break the rule has words in three languages. */
    @Nullable
    String wordless(Sample sample) {
        return wordless(answer(sample));
    }

    @Nullable
    String wordless(@Nullable Assessment assessment) {
        for (Verdict verdict : violations(assessment)) {
            for (Language language : Messages.languages()) {
                if (!trial.book().messages().bundle(language).containsKey(key(verdict))) {
                    return "there is no " + key(verdict) + " in " + language.code();
                }
            }
        }
        return null;
    }

    /** Every value that the words insert was noted. */
    @Nullable
    String unfilled(Sample sample) {
        return unfilled(answer(sample));
    }

    @Nullable
    String unfilled(@Nullable Assessment assessment) {
        for (Verdict verdict : violations(assessment)) {
            for (String key : List.of(key(verdict), verdict.rule() + ".remedy")) {
                Set<String> names = new TreeSet<>();
                for (Language language : Messages.languages()) {
                    trial.book()
                            .messages()
                            .find(key, language)
                            .ifPresent(words -> names.addAll(BookChecks.names(words)));
                }
                names.removeAll(verdict.inputs().keySet());
                if (!names.isEmpty()) {
                    return key + " inserts " + names + ", the rule noted "
                            + verdict.inputs().keySet();
                }
            }
        }
        return null;
    }

    /** What is not written down is said in words of the library. */
    private static List<Verdict> violations(@Nullable Assessment assessment) {
        return assessment == null
                ? List.of()
                : assessment.verdicts().stream()
                        .filter(verdict -> verdict.status() == Status.VIOLATED && !"absent".equals(verdict.variant()))
                        .toList();
    }

    private static String key(Verdict verdict) {
        return verdict.rule() + ".violated" + (verdict.variant() == null ? "" : "." + verdict.variant());
    }

    /** Returns the fault that a sample shows, made as small as it can be. */
    RuleFault fault(Kind kind, Sample sample, Law law) {
        Sample start = law.broken(sample.rewritten()) == null ? sample : sample.rewritten();
        byte[] smallest = start == sample
                ? sample.file()
                : Shrinking.shrunk(start.file(), null, file -> law.broken(sample.with(file)) != null);
        return fault(kind, sample.with(smallest), String.valueOf(law.broken(sample.with(smallest))));
    }

    /** Returns the fault that a sample shows without the value at a place, made as small as it can be. */
    RuleFault fault(Sample sample, String place, LessKnown less) {
        byte[] smallest =
                Shrinking.shrunk(sample.file(), place, file -> lessKnown(sample.with(file), place, less) != null);
        Sample small = sample.with(smallest);
        byte[] lesser = less.without(place, small.tree());
        return fault(
                less.fault(),
                sample.with(lesser == null ? smallest : lesser),
                String.valueOf(lessKnown(small, place, less)));
    }

    private RuleFault fault(Kind kind, Sample sample, String detail) {
        return new RuleFault(kind, trial.entry().id(), detail, sample.text(), sample.on());
    }
}
