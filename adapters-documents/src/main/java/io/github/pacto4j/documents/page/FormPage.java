package io.github.pacto4j.documents.page;

import io.github.pacto4j.book.FilledForm;
import io.github.pacto4j.book.FilledForm.Answer;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.evaluation.Criterion;
import io.github.pacto4j.evaluation.EvaluationMatrix;
import io.github.pacto4j.membership.MembershipApplication;
import io.github.pacto4j.monitoring.CommitmentAssessment;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.MonitoringReport;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A filled form: a sheet for each document or commitment, each question with its answer or plainly without. */
final class FormPage {
    private final PageKind kind;
    private final Maker maker;
    private final PageWords words;
    private final FilledForm filled;
    private final FilledForm whole;

    /**
     * A form.
     *
     * @param filled  the form as it is shown
     * @param whole  the form with nothing withheld
     */
    FormPage(PageKind kind, Maker maker, FilledForm filled, FilledForm whole) {
        this.kind = kind;
        this.maker = maker;
        this.words = maker.words();
        this.filled = filled;
        this.whole = whole;
    }

    FilledForm filled() {
        return filled;
    }

    Page page(List<Block> lead, List<Section> sections) {
        List<Block> all = new ArrayList<>(lead);
        if (filled.sheets().isEmpty()) {
            all.add(new Block.Paragraph(words.say("sheet.empty"), Tone.OPEN));
        }
        Line title = kind == PageKind.PLAN
                ? words.say("page.title.plan")
                : Line.said(filled.form().label().orElseAny(maker.language()));
        return new Page(kind, maker.language(), title, all, sections);
    }

    /** Returns a section for each sheet. */
    List<Section> sections() {
        List<Section> sheets = new ArrayList<>();
        for (int i = 0; i < filled.sheets().size(); i++) {
            sheets.add(
                    sheet("s" + (i + 1), filled.sheets().get(i), whole.sheets().get(i)));
        }
        return sheets;
    }

    private Section sheet(String id, FilledForm.Sheet sheet, FilledForm.Sheet said) {
        Line title = title(sheet.subject());
        List<Answer> all = sheet.answers();
        List<Answer> allSaid = said.answers();
        Line counts = words.say(
                "sheet.counts",
                "all",
                all.size(),
                "given",
                (int) allSaid.stream().filter(Answer::isGiven).count(),
                "missing",
                (int) allSaid.stream().filter(Answer::isMissing).count());
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < sheet.sections().size(); i++) {
            FilledForm.Section section = sheet.sections().get(i);
            Record item = section.item();
            Line heading = item == null ? maker.answers().say(section.title()) : title(item);
            Line caption = words.say("page.caption.form", "section", heading, "what", title);
            Block.Table table = table(section, said.sections().get(i), caption);
            sections.add(new Section(id + "-" + (i + 1), heading, List.of(table)));
        }
        return new Section(id, title, List.of(new Block.Paragraph(counts)), sections);
    }

    /** Returns what a sheet, or a section that is asked several times, is about. */
    private Line title(Record subject) {
        if (subject instanceof Commitment commitment) {
            return titled("sheet.commitment", commitment.number(), commitment.title());
        } else if (subject instanceof CommitmentAssessment assessment) {
            return titled("sheet.commitment", assessment.number(), null);
        } else if (subject instanceof Criterion criterion) {
            return titled("sheet.criterion", criterion.code(), criterion.title());
        } else if (subject instanceof CompletionReport report) {
            Line title = titled("sheet.commitment", report.commitment(), null);
            Period period = report.period();
            return period == null
                    ? title
                    : words.say(
                            "sheet.named",
                            "name",
                            title,
                            "rest",
                            maker.answers().say(period));
        } else if (subject instanceof ActionPlan plan) {
            return titled("sheet.plan", plan.title(), null);
        } else if (subject instanceof MonitoringReport report) {
            return titled("sheet.report", report.date(), null);
        } else if (subject instanceof EvaluationMatrix matrix) {
            return titled("sheet.matrix", matrix.period(), null);
        } else if (subject instanceof MembershipApplication application) {
            return titled("sheet.application", application.submittedOn(), null);
        }
        throw new IllegalArgumentException("no form describes " + subject.getClass());
    }

    private Line titled(String key, @Nullable Object first, @Nullable Object second) {
        Line name = first == null ? words.say("sheet.none") : maker.answers().say(first);
        Line title = words.say(key, "name", name);
        return second == null
                ? title
                : Line.joined(Answers.BETWEEN, List.of(title, maker.answers().say(second)));
    }

    /** Questions about the same list, such as number, start and end of milestones, are the columns of one table. */
    private static boolean isTable(FilledForm.Section section) {
        String list = section.answers().get(0).list();
        return section.answers().size() > 1
                && !list.isEmpty()
                && section.answers().stream().allMatch(answer -> answer.list().equals(list))
                && !section.answers().get(0).lines().isEmpty();
    }

    private Block.Table table(FilledForm.Section section, FilledForm.Section said, Line caption) {
        List<Answer> answers = section.answers();
        List<Block.Row> rows = new ArrayList<>();
        if (!isTable(section)) {
            for (int i = 0; i < answers.size(); i++) {
                Line prompt = maker.answers().say(answers.get(i).question().prompt());
                rows.add(Block.Row.of(
                        Block.Cell.of(prompt),
                        cell(answers.get(i), said.answers().get(i))));
            }
            return new Block.Table(caption, maker.heads("question", "answer"), rows);
        }
        for (int i = 0; i < answers.get(0).lines().size(); i++) {
            List<Block.Cell> cells = new ArrayList<>();
            for (int column = 0; column < answers.size(); column++) {
                Answer answer = answers.get(column);
                FilledForm.Line line = answer.lines().get(i);
                cells.add(
                        line.isGiven()
                                ? new Block.Cell(maker.answers().of(line), Tone.PLAIN)
                                : open(answer, said.answers().get(column)));
            }
            rows.add(new Block.Row(cells));
        }
        List<Line> heads = answers.stream()
                .map(answer -> maker.answers().say(answer.question().prompt()))
                .toList();
        return new Block.Table(caption, heads, rows);
    }

    private Block.Cell cell(Answer answer, Answer said) {
        if (!answer.isGiven()) {
            return open(answer, said);
        }
        List<Line> lines = new ArrayList<>();
        for (FilledForm.Line line : answer.lines()) {
            if (line.isGiven()) {
                lines.addAll(maker.answers().of(line));
            } else if (line.key() == null) {
                lines.addAll(open(answer, said).lines());
            }
        }
        if (answer.unreadable()) {
            lines.add(unreadable(said));
        }
        return new Block.Cell(lines, answer.unreadable() ? Tone.OPEN : Tone.PLAIN);
    }

    /** What is withheld reads as something unreadable; the whole form tells which of the two it is. */
    private Line unreadable(Answer said) {
        return words.say(said.unreadable() ? "sheet.unreadable" : "page.withheld");
    }

    private Block.Cell open(Answer answer, Answer said) {
        if (answer.unreadable()) {
            return Block.Cell.of(unreadable(said), Tone.OPEN);
        }
        String required = answer.question().required();
        Line none = words.say("sheet.none");
        if (required.equals("no")) {
            return Block.Cell.of(none, Tone.OPEN);
        }
        Line asked = words.say(
                "sheet.named", "name", none, "rest", words.say("forms.required." + required.replace(' ', '-')));
        return Block.Cell.of(asked, required.equals("yes") ? Tone.BAD : Tone.OPEN);
    }
}
