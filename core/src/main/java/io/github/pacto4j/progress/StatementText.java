package io.github.pacto4j.progress;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.monitoring.CompletionLevel;
import io.github.pacto4j.progress.ProgressWords.Said;
import io.github.pacto4j.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A progress statement as lines of text: the plan, its axes, its commitments, delays, and how the figures came about. */
final class StatementText {
    private final ProgressWords words;
    private final List<ProgressLine> lines = new ArrayList<>();

    StatementText(Language language) {
        words = new ProgressWords(language);
    }

    List<ProgressLine> of(ProgressStatement statement, boolean all) {
        if (statement.slippages().isEmpty()) {
            line(0, words.say("no-plan"));
            return List.copyOf(lines);
        }
        line(0, words.say("heading.plan"));
        for (PlanProgress each : statement.countings()) {
            line(1, words.figure(each.plan()));
        }
        scale(statement);
        axes(statement);
        commitments(statement);
        delays(statement.slippages().get(), all);
        if (all) {
            for (PlanProgress each : statement.countings()) {
                line(0, words.say("heading.derivation") + " – " + words.strategy(each.counting()));
                derivation(each.plan().derivation(), null, 1);
            }
        }
        return List.copyOf(lines);
    }

    /** A scale is a choice: it is named beside the figures that it makes. */
    private void scale(ProgressStatement statement) {
        statement.countings().stream()
                .map(PlanProgress::counting)
                .filter(counting -> counting.strategy().usesScale())
                .map(counting -> words.scale(counting.scale()))
                .distinct()
                .forEach(scale -> line(1, words.say("scale", "scale", new Said(scale))));
    }

    private void axes(ProgressStatement statement) {
        List<List<ProgressFigure>> figures =
                statement.countings().stream().map(PlanProgress::axes).toList();
        int count = figures.isEmpty() ? 0 : figures.get(0).size();
        if (count > 0) {
            line(0, words.say("heading.axes"));
        }
        for (int i = 0; i < count; i++) {
            line(1, words.what(figures.get(0).get(i).derivation()));
            for (List<ProgressFigure> each : figures) {
                line(2, words.figure(each.get(i)));
            }
        }
    }

    private void commitments(ProgressStatement statement) {
        PlanProgress byMilestones =
                statement.counting(Strategy.MILESTONE_LEVELS).orElse(null);
        if (byMilestones == null || byMilestones.commitments().isEmpty()) {
            return;
        }
        line(0, words.say("heading.commitments"));
        for (ProgressFigure figure : byMilestones.commitments()) {
            Derivation derivation = figure.derivation();
            line(
                    1,
                    words.say(
                            "commitment",
                            "what",
                            new Said(words.what(derivation)),
                            "basis",
                            new Said(words.basis(Objects.requireNonNull(derivation.stated()))),
                            "value",
                            new Said(words.value(derivation.progress()))));
            fall(byMilestones, derivation);
        }
    }

    private void fall(PlanProgress progress, Derivation commitment) {
        List<CompletionLevel> levels = commitment.number() == null
                ? List.of()
                : progress.history(commitment.number()).stream()
                        .flatMap(each -> each.level().stream())
                        .toList();
        int last = levels.size() - 1;
        if (last > 0 && levels.get(last).compareTo(levels.get(last - 1)) < 0) {
            line(2, words.say("commitment.fell", "before", levels.get(last - 1), "after", levels.get(last)));
        }
    }

    private void delays(Slippages slippages, boolean all) {
        line(0, words.say("heading.delays"));
        line(1, words.say("baseline." + slippages.baseline().kind()));
        if (!slippages.baseline().conflicts().isEmpty()) {
            line(
                    1,
                    words.say(
                            "baseline.conflicts", "places", slippages.baseline().conflicts()));
        }
        line(1, words.delays(slippages.plan()));
        for (Slippage each : slippages.milestones()) {
            if (all || each.isLate() == Certainty.YES || isOverdue(each)) {
                slippage(each);
            }
        }
        if (slippages.milestones().isEmpty()) {
            return;
        }
        line(0, words.say("heading.axisDelays"));
        for (Delays each : slippages.axes()) {
            group(new Said(words.what(Part.AXIS, each.number(), each.name())), each);
        }
        line(0, words.say("heading.units"));
        for (Delays each : slippages.units()) {
            group(each.name() == null ? new Said(words.say("delays.no-unit")) : words.title(each.name()), each);
        }
        List<KnockOn> knockOns = slippages.knockOns();
        if (!knockOns.isEmpty()) {
            line(0, words.say("heading.knockOns"));
        }
        for (KnockOn each : knockOns) {
            line(
                    1,
                    words.say(
                            "knockOn",
                            "milestone",
                            each.milestone(),
                            "days",
                            each.days(),
                            "cause",
                            each.cause(),
                            "end",
                            each.end()));
        }
    }

    private static boolean isOverdue(Slippage slippage) {
        return slippage.due()
                && slippage.isLate() == Certainty.CANNOT_SAY
                && slippage.completion()
                        .level()
                        .filter(CompletionLevel.COMPLETE::equals)
                        .isEmpty();
    }

    private void slippage(Slippage slippage) {
        line(
                1,
                words.say(
                        "slippage",
                        "what",
                        new Said(words.what(Part.MILESTONE, slippage.reference(), slippage.title())),
                        "days",
                        new Said(words.days(slippage.days()))));
        line(
                2,
                words.say(
                        "slippage.dates",
                        "adopted",
                        words.or(slippage.adopted(), "no-date"),
                        "planned",
                        words.or(slippage.planned(), "no-date"),
                        "actual",
                        words.or(slippage.actual(), "no-date")));
        if (isOverdue(slippage)) {
            line(2, words.say("slippage.due"));
        }
    }

    private void group(Object what, Delays delays) {
        line(1, words.say("delays.of", "what", what, "delays", new Said(words.delays(delays))));
        if (delays.late() > 0) {
            line(2, words.say("delays.longest", "days", new Said(words.days(delays.longest()))));
        }
    }

    private void derivation(Derivation of, @Nullable Derivation whole, int depth) {
        line(
                depth,
                words.say(
                        "line",
                        "what",
                        new Said(words.what(of)),
                        "value",
                        new Said(words.value(of.progress())),
                        "basis",
                        new Said(words.basis(of))));
        List<String> details = new ArrayList<>();
        if (of.weight() != null) {
            details.add(words.say("line.weight", "weight", words.number(of.weight())));
        } else if (whole != null
                && of.counts()
                && whole.parts().stream().anyMatch(part -> part.counts() && part.weight() != null)) {
            details.add(words.say("line.weight.unknown"));
        }
        if (whole != null) {
            whole.shareOf(of).ifPresent(share -> details.add(words.say("line.share", "share", words.number(share))));
        }
        if (!of.pointer().isEmpty()) {
            details.add(words.say("line.pointer", "pointer", of.pointer()));
        }
        Completion stated = of.stated();
        if (stated != null && !stated.sources().isEmpty()) {
            details.add(words.say("line.sources", "sources", stated.sources()));
        }
        details.forEach(detail -> line(depth + 1, detail));
        if (stated != null && of.basis() != stated.basis()) {
            line(depth + 1, words.say("line.stated", "basis", new Said(words.basis(stated))));
        }
        of.parts().forEach(part -> derivation(part, of, depth + 1));
    }

    private void line(int depth, String text) {
        lines.add(new ProgressLine(depth, text));
    }
}
