package io.github.pacto4j.documents.page;

import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.PassedGateLine;
import io.github.pacto4j.rule.ProblemLine;
import io.github.pacto4j.rule.RuleBook;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Summary;
import io.github.pacto4j.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the rules found: the outcome, the counts, then every finding with its place, its source and what would mend it. */
final class AssessmentPage {
    private final Maker maker;
    private final PageWords words;

    AssessmentPage(Maker maker) {
        this.maker = maker;
        this.words = maker.words();
    }

    Page of(Assessment assessment, List<Block> lead) {
        List<Block> head = new ArrayList<>(lead);
        head.add(
                1,
                new Block.Facts(List.of(new Block.Fact(
                        words.say("page.fact.books"),
                        words.listed(assessment.books().stream().map(this::book).toList())))));
        head.add(new Block.Paragraph(
                words.say("page.outcome." + assessment.outcome().code()), tone(assessment)));
        List<Section> sections = new ArrayList<>();
        sections.add(summary(assessment));
        problems(assessment).ifPresent(sections::add);
        findings(assessment, Status.VIOLATED).ifPresent(sections::add);
        findings(assessment, Status.UNDETERMINED).ifPresent(sections::add);
        passedGates(assessment).ifPresent(sections::add);
        listed(assessment, Status.SATISFIED).ifPresent(sections::add);
        listed(assessment, Status.NOT_APPLICABLE).ifPresent(sections::add);
        return new Page(PageKind.ASSESSMENT, maker.language(), words.say("page.title.assessment"), head, sections);
    }

    private static Tone tone(Assessment assessment) {
        return switch (assessment.outcome()) {
            case CONFORMS -> Tone.GOOD;
            case VIOLATES -> Tone.BAD;
            case CANNOT_SAY -> Tone.OPEN;
        };
    }

    private Line book(RuleBook book) {
        Line id = Line.stated(book.id());
        return book.edition().isEmpty()
                ? id
                : words.say("sheet.named", "name", id, "rest", Line.stated(book.edition()));
    }

    private Section summary(Assessment assessment) {
        Summary summary = assessment.summary();
        Map<Severity, Integer> violated = Objects.requireNonNullElse(summary.violated(), Map.of());
        Map<Severity, Integer> undetermined = Objects.requireNonNullElse(summary.undetermined(), Map.of());
        List<Block.Row> rows = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int broken = violated.getOrDefault(severity, 0);
            rows.add(Block.Row.of(
                    Block.Cell.of(words.label(severity)),
                    Block.Cell.of(number(broken), broken > 0 ? Tone.BAD : Tone.PLAIN),
                    Block.Cell.of(number(undetermined.getOrDefault(severity, 0)))));
        }
        Block.Table table = new Block.Table(
                words.say("page.caption.summary"),
                List.of(
                        words.say("page.head.severity"),
                        words.label(Status.VIOLATED),
                        words.label(Status.UNDETERMINED)),
                rows);
        Block.Facts facts = new Block.Facts(List.of(
                new Block.Fact(words.say("page.fact.rules"), number(Objects.requireNonNullElse(summary.rules(), 0))),
                new Block.Fact(
                        words.label(Status.SATISFIED), number(Objects.requireNonNullElse(summary.satisfied(), 0))),
                new Block.Fact(
                        words.label(Status.NOT_APPLICABLE),
                        number(Objects.requireNonNullElse(summary.notApplicable(), 0))),
                new Block.Fact(
                        words.say("page.fact.notJudged"),
                        number(assessment.notJudged().size()))));
        return new Section("summary", maker.heading("summary"), List.of(table, facts));
    }

    private static Line number(int number) {
        return Line.stated(Integer.toString(number));
    }

    private Optional<Section> problems(Assessment assessment) {
        List<ProblemLine> problems =
                Objects.requireNonNullElse(assessment.in(maker.language()).problems(), List.of());
        if (problems.isEmpty()) {
            return Optional.empty();
        }
        List<Block.Row> rows = new ArrayList<>();
        for (ProblemLine problem : problems) {
            rows.add(Block.Row.of(
                    Block.Cell.of(place(Objects.requireNonNullElse(problem.pointer(), ""))),
                    maker.cell(problem.severity()),
                    Block.Cell.of(Line.parse(Objects.requireNonNullElse(problem.message(), "")))));
        }
        Block.Table table =
                new Block.Table(words.say("page.caption.problems"), maker.heads("place", "severity", "finding"), rows);
        return Optional.of(new Section("problems", maker.heading("problems"), List.of(table)));
    }

    private Line place(String pointer) {
        return pointer.isEmpty() ? words.say("page.root") : Line.stated(pointer);
    }

    /** Findings of a status, the gravest first, else in the order of the assessment. */
    private Optional<Section> findings(Assessment assessment, Status status) {
        List<Section> sections = new ArrayList<>();
        String id = status == Status.VIOLATED ? "violated" : "undetermined";
        for (Severity severity : Severity.values()) {
            List<Block.Row> rows = assessment.verdicts().stream()
                    .filter(verdict -> verdict.status() == status && verdict.severity() == severity)
                    .map(verdict -> finding(assessment, verdict))
                    .toList();
            List<Line> heads = status == Status.VIOLATED
                    ? maker.heads("rule", "finding", "remedy", "place", "source")
                    : maker.heads("rule", "finding", "place", "source");
            if (!rows.isEmpty()) {
                Line caption = words.say(
                        "page.caption.findings", "status", maker.heading(id), "severity", words.label(severity));
                sections.add(new Section(
                        id + "-" + severity.code(),
                        words.say("page.section.severity", "severity", words.label(severity)),
                        List.of(new Block.Table(caption, heads, rows))));
            }
        }
        return sections.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(id, maker.heading(id), List.of(), sections));
    }

    private Block.Row finding(Assessment assessment, Verdict verdict) {
        List<Line> said = new ArrayList<>();
        said.add(Line.parse(assessment.message(verdict, maker.language())));
        if (verdict.more() > 0) {
            said.add(words.say("page.more", "more", verdict.more()));
        }
        List<Block.Cell> cells = new ArrayList<>();
        cells.add(rule(assessment, verdict));
        cells.add(new Block.Cell(said, Tone.PLAIN));
        if (verdict.status() == Status.VIOLATED) {
            List<Line> remedy = assessment
                    .remedy(verdict, maker.language())
                    .map(each -> List.of(Line.parse(each)))
                    .orElse(List.of());
            cells.add(new Block.Cell(remedy, Tone.PLAIN));
        }
        cells.add(Block.Cell.of(place(verdict.pointer())));
        cells.add(source(verdict));
        return new Block.Row(cells);
    }

    private Block.Cell rule(Assessment assessment, Verdict verdict) {
        Line title = assessment.books().stream()
                .filter(book -> book.find(verdict.rule()).isPresent())
                .findFirst()
                .map(book -> Line.parse(book.title(verdict.rule(), maker.language())))
                .orElse(Line.EMPTY);
        return new Block.Cell(List.of(title, Line.stated(verdict.rule())), Tone.PLAIN);
    }

    private Block.Cell source(Verdict verdict) {
        return verdict.source() == null
                ? new Block.Cell(List.of(), Tone.PLAIN)
                : Block.Cell.of(maker.sources().place(verdict.source()));
    }

    private Optional<Section> passedGates(Assessment assessment) {
        if (assessment.passedGates().isEmpty()) {
            return Optional.empty();
        }
        List<Block.Row> rows = new ArrayList<>();
        for (PassedGateLine gate : assessment.passedGates()) {
            rows.add(Block.Row.of(
                    Block.Cell.of(Line.stated(Objects.requireNonNullElse(gate.rule(), ""))),
                    maker.cell(gate.transition()),
                    maker.cell(gate.on()),
                    maker.cell(gate.capacity()),
                    maker.cell(gate.reason())));
        }
        Block.Table table = new Block.Table(
                words.say("page.caption.gates"), maker.heads("rule", "transition", "day", "capacity", "reason"), rows);
        return Optional.of(new Section("gates", maker.heading("gates"), List.of(table)));
    }

    /** Rules that ask for nothing to be done: a line each. */
    private Optional<Section> listed(Assessment assessment, Status status) {
        List<Block.Row> rows = assessment.verdicts().stream()
                .filter(verdict -> verdict.status() == status)
                .map(verdict -> Block.Row.of(
                        rule(assessment, verdict),
                        status == Status.SATISFIED
                                ? Block.Cell.of(number(verdict.subjects()))
                                : Block.Cell.of(Line.parse(assessment.message(verdict, maker.language()))),
                        source(verdict)))
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String id = status == Status.SATISFIED ? "satisfied" : "not-applicable";
        Block.Table table = new Block.Table(
                words.say("page.caption." + id),
                maker.heads("rule", status == Status.SATISFIED ? "subjects" : "reason", "source"),
                rows);
        return Optional.of(new Section(id, maker.heading(id), List.of(table)));
    }
}
