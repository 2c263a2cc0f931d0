package io.github.pacto4j.documents.page;

import io.github.pacto4j.progress.Delays;
import io.github.pacto4j.progress.Derivation;
import io.github.pacto4j.progress.KnockOn;
import io.github.pacto4j.progress.Part;
import io.github.pacto4j.progress.PlanProgress;
import io.github.pacto4j.progress.Progress;
import io.github.pacto4j.progress.ProgressFigure;
import io.github.pacto4j.progress.ProgressStatement;
import io.github.pacto4j.progress.ProgressWords;
import io.github.pacto4j.progress.Share;
import io.github.pacto4j.progress.Slippage;
import io.github.pacto4j.progress.Slippages;
import io.github.pacto4j.progress.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a plan has come: in every way of counting, by axis and by commitment, and what is late. */
final class ProgressPage {
    private static final int DECIMALS = 2;

    private final Maker maker;
    private final PageWords words;
    private final ProgressWords said;

    ProgressPage(Maker maker) {
        this.maker = maker;
        this.words = maker.words();
        this.said = new ProgressWords(maker.language());
    }

    Page of(ProgressStatement statement, List<Block> lead) {
        List<Block> head = new ArrayList<>(lead);
        List<Section> sections = new ArrayList<>();
        Optional<Slippages> slippages = statement.slippages();
        if (slippages.isEmpty()) {
            head.add(new Block.Paragraph(Line.parse(said.say("no-plan")), Tone.OPEN));
        } else {
            sections.add(plan(statement));
            statement.counting(Strategy.MILESTONE_LEVELS).ifPresent(counted -> {
                parts("axes", counted.axes(), counted).ifPresent(sections::add);
                parts("commitments", counted.commitments(), counted).ifPresent(sections::add);
            });
            sections.add(delays(slippages.get()));
        }
        return new Page(PageKind.PROGRESS, maker.language(), words.say("page.title.progress"), head, sections);
    }

    private Section plan(ProgressStatement statement) {
        List<Chart.Bar> bars = new ArrayList<>();
        List<Block.Row> rows = new ArrayList<>();
        for (PlanProgress each : statement.countings()) {
            Derivation derivation = each.plan().derivation();
            String strategy = said.strategy(each.counting());
            bars.add(bar(strategy, derivation.progress()));
            rows.add(Block.Row.of(
                    Block.Cell.of(Line.parse(strategy)),
                    value(derivation),
                    counted(derivation, derivation.counted()),
                    counted(derivation, derivation.unreported()),
                    number(derivation.excluded())));
        }
        Line title = Line.parse(said.say("heading.plan"));
        Block.Table table = new Block.Table(
                words.say("page.caption.progress", "what", title),
                maker.heads("counting", "progress", "counted", "unreported", "excluded"),
                rows);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Chart.Bars(title, words.say("page.chart.bars"), bars, table));
        statement.countings().stream()
                .map(PlanProgress::counting)
                .filter(counting -> counting.strategy().usesScale())
                .map(counting -> said.scale(counting.scale()))
                .distinct()
                .forEach(scale -> blocks.add(
                        new Block.Paragraph(Line.parse(said.say("scale", "scale", new ProgressWords.Said(scale))))));
        return new Section("plan", title, blocks);
    }

    /** Axes or commitments, each counted from its milestones. */
    private Optional<Section> parts(String heading, List<ProgressFigure> figures, PlanProgress counted) {
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        // Nobody reports on an axis: what it rests on is the same for all.
        boolean isReported =
                figures.stream().anyMatch(figure -> figure.derivation().stated() != null);
        List<Chart.Bar> bars = new ArrayList<>();
        List<Block.Row> rows = new ArrayList<>();
        for (ProgressFigure figure : figures) {
            Derivation derivation = figure.derivation();
            bars.add(bar(name(derivation), derivation.progress()));
            List<Line> what = new ArrayList<>();
            what.add(Line.parse(name(derivation)));
            if (derivation.title() != null) {
                what.add(maker.answers().say(derivation.title()));
            }
            List<Block.Cell> cells = new ArrayList<>(List.of(new Block.Cell(what, Tone.PLAIN), value(derivation)));
            if (isReported) {
                cells.add(Block.Cell.of(Line.parse(
                        derivation.stated() == null ? said.basis(derivation) : said.basis(derivation.stated()))));
            }
            rows.add(new Block.Row(cells));
        }
        Line title = Line.parse(said.say("heading." + heading));
        Block.Table table = new Block.Table(
                words.say("page.caption.progress", "what", title),
                isReported ? maker.heads("part", "progress", "basis") : maker.heads("part", "progress"),
                rows);
        return Optional.of(new Section(
                heading,
                title,
                List.of(
                        new Block.Paragraph(
                                words.say("page.counted", "counting", Line.parse(said.strategy(counted.counting())))),
                        new Chart.Bars(title, words.say("page.chart.bars"), bars, table))));
    }

    /** A part without its title: that may be long, and stands in the table. */
    private String name(Derivation derivation) {
        return derivation.number() == null
                ? said.what(derivation)
                : said.what(derivation.part(), derivation.number(), null);
    }

    private Block.Cell value(Derivation derivation) {
        Progress progress = derivation.progress();
        Tone tone = progress == null || progress.isKnown() ? Tone.PLAIN : Tone.OPEN;
        return Block.Cell.of(Line.parse(said.value(progress)), tone);
    }

    private Chart.Bar bar(String label, @Nullable Progress progress) {
        Progress drawn = progress == null ? Progress.of(Share.NONE) : progress;
        return new Chart.Bar(
                label,
                said.value(progress),
                drawn.low().percent(DECIMALS).doubleValue(),
                drawn.high().percent(DECIMALS).doubleValue());
    }

    /** A plan may announce more than it lists without saying how much. */
    private Block.Cell counted(Derivation derivation, int count) {
        boolean isOpen = derivation.leaves().stream().anyMatch(leaf -> leaf.count() == 0);
        return isOpen ? Block.Cell.of(words.say("page.and-others", "count", count), Tone.OPEN) : number(count);
    }

    private static Block.Cell number(int number) {
        return Block.Cell.of(Line.stated(Integer.toString(number)));
    }

    private Section delays(Slippages slippages) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                Line.parse(said.say("baseline." + slippages.baseline().kind()))));
        blocks.add(new Block.Paragraph(Line.parse(said.delays(slippages.plan()))));
        List<Block.Row> rows = new ArrayList<>();
        for (Slippage each : slippages.milestones()) {
            Tone tone = Lateness.of(each, each.planned(), slippages.on()).tone();
            rows.add(Block.Row.of(
                    milestone(each),
                    Block.Cell.of(Line.parse(said.basis(each.completion()))),
                    maker.cell(each.adopted()),
                    maker.cell(each.planned()),
                    maker.cell(each.actual()),
                    Block.Cell.of(Line.parse(said.days(each.days())), tone)));
        }
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(
                    words.say("page.caption.delays"),
                    maker.heads("milestone", "level", "adopted", "planned", "actual", "days"),
                    rows));
        }
        List<Section> sections = new ArrayList<>();
        groups("axisDelays", slippages.axes()).ifPresent(sections::add);
        groups("units", slippages.units()).ifPresent(sections::add);
        knockOns(slippages).ifPresent(sections::add);
        return new Section("delays", Line.parse(said.say("heading.delays")), blocks, sections);
    }

    private Block.Cell milestone(Slippage slippage) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.stated(slippage.reference()));
        if (slippage.title() != null) {
            lines.add(maker.answers().say(slippage.title()));
        }
        return new Block.Cell(lines, Tone.PLAIN);
    }

    private Optional<Section> groups(String heading, List<Delays> groups) {
        List<Block.Row> rows = new ArrayList<>();
        for (Delays each : groups) {
            Line name = each.name() != null
                    ? maker.answers().say(each.name())
                    : Line.parse(
                            each.number() == null
                                    ? said.say("delays.no-unit")
                                    : said.what(Part.AXIS, each.number(), null));
            rows.add(Block.Row.of(
                    Block.Cell.of(name),
                    number(each.milestones()),
                    number(each.late()),
                    number(each.inTime()),
                    number(each.open()),
                    number(each.overdue())));
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Line title = Line.parse(said.say("heading." + heading));
        return Optional.of(new Section(
                heading,
                title,
                List.of(new Block.Table(
                        words.say("page.caption.milestones", "what", title),
                        maker.heads("part", "milestones", "late", "inTime", "open", "overdue"),
                        rows))));
    }

    private Optional<Section> knockOns(Slippages slippages) {
        List<Block.Row> rows = new ArrayList<>();
        for (KnockOn each : slippages.knockOns()) {
            rows.add(Block.Row.of(
                    Block.Cell.of(Line.stated(Objects.toString(each.milestone()))),
                    Block.Cell.of(Line.stated(Objects.toString(each.days()))),
                    Block.Cell.of(Line.stated(Objects.toString(each.cause()))),
                    maker.cell(each.end())));
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Line title = Line.parse(said.say("heading.knockOns"));
        return Optional.of(new Section(
                "knock-ons",
                title,
                List.of(new Block.Table(
                        words.say("page.caption.progress", "what", title),
                        maker.heads("milestone", "moved", "cause", "end"),
                        rows))));
    }
}
