package io.github.pacto4j.documents.page;

import io.github.pacto4j.book.FilledForm;
import io.github.pacto4j.book.FilledForm.Answer;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Axis;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Milestone;
import io.github.pacto4j.progress.ProgressWords;
import io.github.pacto4j.progress.Slippage;
import io.github.pacto4j.progress.Slippages;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a page on a plan shows ahead of the sheets: its axes and commitments, its milestones in time, what is filled in. */
final class PlanSections {
    private final Maker maker;
    private final PageWords words;
    private final LocalDate on;

    PlanSections(Maker maker, LocalDate on) {
        this.maker = maker;
        this.words = maker.words();
        this.on = on;
    }

    List<Section> of(ActionPlan plan, FilledForm sheets, Slippages slippages) {
        List<Section> sections = new ArrayList<>();
        overview(plan).ifPresent(sections::add);
        timeline(plan, slippages).ifPresent(sections::add);
        coverage(sheets).ifPresent(sections::add);
        return sections;
    }

    private static List<Commitment> commitments(ActionPlan plan) {
        return Objects.requireNonNullElse(plan.commitments(), List.of());
    }

    private Optional<Section> overview(ActionPlan plan) {
        Map<String, Axis> axes = new HashMap<>();
        for (Axis axis : Objects.requireNonNullElse(plan.axes(), List.<Axis>of())) {
            if (axis.number() != null) {
                axes.putIfAbsent(axis.number(), axis);
            }
        }
        List<Block.Row> rows = new ArrayList<>();
        for (Commitment commitment : commitments(plan)) {
            List<Line> what = new ArrayList<>();
            what.add(number(commitment.number()));
            if (commitment.title() != null) {
                what.add(maker.answers().say(commitment.title()));
            }
            Axis axis = commitment.axis() == null ? null : axes.get(commitment.axis());
            rows.add(Block.Row.of(
                    new Block.Cell(what, Tone.PLAIN),
                    maker.cell(axis == null || axis.title() == null ? commitment.axis() : axis.title()),
                    maker.cell(commitment.period()),
                    maker.cell(commitment.unit()),
                    maker.cell(commitment.budget())));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "commitments",
                        maker.heading("commitments"),
                        List.of(new Block.Table(
                                words.say("page.caption.commitments"),
                                maker.heads("commitment", "axis", "period", "unit", "budget"),
                                rows))));
    }

    private Line number(@Nullable String number) {
        return number == null ? words.say("sheet.none") : Line.stated(number);
    }

    /** A milestone with its days; where a date is missing there is nothing to draw, and the table says so. */
    private record Drawn(
            String label,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            Tone tone) {
        boolean isDated() {
            return first != null && last != null && !last.isBefore(first);
        }
    }

    private Optional<Section> timeline(ActionPlan plan, Slippages slippages) {
        Map<String, Slippage> byReference = new HashMap<>();
        slippages.milestones().forEach(each -> byReference.putIfAbsent(each.reference(), each));
        ProgressWords said = new ProgressWords(maker.language());
        List<Drawn> drawn = new ArrayList<>();
        List<Block.Row> rows = new ArrayList<>();
        for (Commitment commitment : commitments(plan)) {
            for (Milestone milestone : Objects.requireNonNullElse(commitment.milestones(), List.<Milestone>of())) {
                String reference =
                        Objects.toString(commitment.number(), "") + "/" + Objects.toString(milestone.number(), "");
                Slippage slippage = byReference.get(reference);
                Period period = milestone.period();
                Lateness state = Lateness.of(slippage, period == null ? null : period.end(), on);
                drawn.add(new Drawn(
                        reference,
                        day(period == null ? null : period.start(), true),
                        day(period == null ? null : period.end(), false),
                        state.tone()));
                List<Line> what = new ArrayList<>();
                what.add(Line.stated(reference));
                if (milestone.title() != null) {
                    what.add(maker.answers().say(milestone.title()));
                }
                rows.add(Block.Row.of(
                        new Block.Cell(what, Tone.PLAIN),
                        maker.cell(period == null ? null : period.start()),
                        maker.cell(period == null ? null : period.end()),
                        slippage == null
                                ? maker.cell(null)
                                : Block.Cell.of(Line.parse(said.basis(slippage.completion()))),
                        Block.Cell.of(words.say("page.state." + state.name()), state.tone())));
            }
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Line title = maker.heading("timeline");
        Block.Table table = new Block.Table(
                words.say("page.caption.timeline"), maker.heads("milestone", "start", "end", "level", "state"), rows);
        return Optional.of(new Section("timeline", title, List.of(chart(title, drawn, table))));
    }

    private static @Nullable LocalDate day(@Nullable StatedDate date, boolean first) {
        return date == null ? null : first ? date.first() : date.last();
    }

    private Block chart(Line title, List<Drawn> drawn, Block.Table table) {
        LocalDate from = null;
        LocalDate to = null;
        for (Drawn each : drawn) {
            LocalDate first = each.first();
            LocalDate last = each.last();
            if (each.isDated() && first != null && last != null) {
                from = from == null || first.isBefore(from) ? first : from;
                to = to == null || last.isAfter(to) ? last : to;
            }
        }
        if (from == null || to == null) {
            return table;
        }
        LocalDate begin = from.withDayOfYear(1);
        double days = ChronoUnit.DAYS.between(begin, to) + 1.0;
        List<Chart.Mark> marks = new ArrayList<>();
        for (LocalDate year = begin; !year.isAfter(to); year = year.plusYears(1)) {
            marks.add(new Chart.Mark(Integer.toString(year.getYear()), ChronoUnit.DAYS.between(begin, year) / days));
        }
        List<Chart.Stretch> stretches = new ArrayList<>();
        for (Drawn each : drawn) {
            LocalDate first = each.first();
            LocalDate last = each.last();
            if (each.isDated() && first != null && last != null) {
                stretches.add(new Chart.Stretch(
                        each.label(),
                        ChronoUnit.DAYS.between(begin, first) / days,
                        (ChronoUnit.DAYS.between(begin, last) + 1) / days,
                        each.tone()));
            }
        }
        boolean within = !on.isBefore(begin) && !on.isAfter(to);
        Double today = within ? (Double) (ChronoUnit.DAYS.between(begin, on) / days) : null;
        return new Chart.Timeline(title, words.say("page.chart.timeline"), marks, today, stretches, table);
    }

    /** For each commitment, which questions of its sheet are answered. */
    private Optional<Section> coverage(FilledForm form) {
        if (form.sheets().isEmpty()) {
            return Optional.empty();
        }
        List<Line> heads = new ArrayList<>(maker.heads("commitment"));
        form.sheets()
                .get(0)
                .sections()
                .forEach(section -> heads.add(maker.answers().say(section.title())));
        List<Chart.GridRow> grid = new ArrayList<>();
        List<Block.Row> rows = new ArrayList<>();
        for (FilledForm.Sheet sheet : form.sheets()) {
            String number =
                    sheet.subject() instanceof Commitment commitment ? Objects.toString(commitment.number(), "") : "";
            List<Block.Cell> cells = new ArrayList<>();
            cells.add(Block.Cell.of(Line.stated(number)));
            List<Tone> squares = new ArrayList<>();
            for (FilledForm.Section section : sheet.sections()) {
                List<Tone> tones =
                        section.answers().stream().map(PlanSections::tone).toList();
                squares.addAll(tones);
                long given = tones.stream().filter(Tone.GOOD::equals).count();
                cells.add(Block.Cell.of(
                        words.say("page.of", "given", given, "all", tones.size()),
                        tones.contains(Tone.BAD) ? Tone.BAD : Tone.PLAIN));
            }
            grid.add(new Chart.GridRow(number, squares));
            rows.add(new Block.Row(cells));
        }
        Line title = maker.heading("coverage");
        Block.Table table = new Block.Table(words.say("page.caption.coverage"), heads, rows);
        return Optional.of(new Section(
                "coverage", title, List.of(new Chart.Grid(title, words.say("page.chart.grid"), grid, table))));
    }

    /** What was withheld was answered, though the answer is not shown. */
    private static Tone tone(Answer answer) {
        if (answer.isGiven() || answer.unreadable()) {
            return Tone.GOOD;
        }
        return answer.isMissing() ? Tone.BAD : Tone.OPEN;
    }
}
