package io.github.pacto4j.cli;

import io.github.pacto4j.book.FilledForm;
import io.github.pacto4j.book.FilledForm.Answer;
import io.github.pacto4j.book.FilledForm.Section;
import io.github.pacto4j.book.FilledForm.Sheet;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.documents.page.Answers;
import io.github.pacto4j.documents.page.Line;
import io.github.pacto4j.documents.page.Markdown;
import io.github.pacto4j.documents.page.PageWords;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.evaluation.Criterion;
import io.github.pacto4j.evaluation.EvaluationMatrix;
import io.github.pacto4j.membership.MembershipApplication;
import io.github.pacto4j.monitoring.CommitmentAssessment;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.MonitoringReport;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A filled form as a page in Markdown: each question with its answer, and plainly what the dossier leaves open. */
final class FormSheet {
    private static final String OPEN_RTL = "<div dir=\"rtl\">\n\n";
    private static final String CLOSE_RTL = "\n</div>\n";

    private final Phrases phrases;
    private final Answers answers;
    private final StringBuilder page = new StringBuilder();

    FormSheet(Phrases phrases) {
        this.phrases = phrases;
        this.answers = new Answers(new PageWords(phrases.language()));
    }

    /**
     * Returns the page.
     *
     * @param faults  how many faults the reader found in the file
     */
    String of(FilledForm form, Dossier dossier, int faults) {
        boolean isRtl = phrases.language() == Language.AR;
        page.append(isRtl ? OPEN_RTL : "");
        line("# " + form.form().label().orElseAny(phrases.language()));
        line("");
        String collectivity = dossier.collectivity();
        if (collectivity != null) {
            line(phrases.say("sheet.member", "name", said(answers.collectivity(collectivity))) + "<br>");
        }
        if (dossier.today() != null) {
            line(phrases.say("sheet.today", "day", dossier.today()) + "<br>");
        }
        line(phrases.say(
                "sheet.form", "source", Citations.withTitles(form.form().source(), phrases)));
        if (Boolean.TRUE.equals(dossier.example())) {
            paragraph(phrases.say("sheet.example"));
        }
        if (faults > 0) {
            paragraph(phrases.say("sheet.faults", "count", faults));
        }
        if (form.sheets().isEmpty()) {
            paragraph(phrases.say("sheet.empty"));
        }
        form.sheets().forEach(this::sheet);
        page.append(isRtl ? CLOSE_RTL : "");
        return page.toString();
    }

    private void sheet(Sheet sheet) {
        paragraph("## " + title(sheet.subject()));
        List<Answer> all = sheet.answers();
        paragraph(phrases.say(
                "sheet.counts",
                "all",
                all.size(),
                "given",
                (int) all.stream().filter(Answer::isGiven).count(),
                "missing",
                (int) all.stream().filter(Answer::isMissing).count()));
        sheet.sections().forEach(this::section);
    }

    /** Returns what a sheet, or a section that is asked several times, is about. */
    private String title(Record subject) {
        if (subject instanceof Commitment commitment) {
            return titled("sheet.commitment", commitment.number(), commitment.title());
        } else if (subject instanceof CommitmentAssessment assessment) {
            return titled("sheet.commitment", assessment.number(), null);
        } else if (subject instanceof Criterion criterion) {
            return titled("sheet.criterion", criterion.code(), criterion.title());
        } else if (subject instanceof CompletionReport report) {
            return period(titled("sheet.commitment", report.commitment(), null), report.period());
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

    private String period(String title, @Nullable Period period) {
        return period == null
                ? title
                : phrases.say("sheet.named", "name", new Phrases.Said(title), "rest", said(answers.say(period)));
    }

    private String titled(String key, @Nullable Object first, @Nullable Object second) {
        Phrases.Said name = first == null ? phrases.part("sheet.none") : said(answers.say(first));
        String title = phrases.say(key, "name", name);
        return second == null ? title : title + " – " + written(answers.say(second));
    }

    private void section(Section section) {
        Record item = section.item();
        paragraph("### " + (item == null ? section.title().orElseAny(phrases.language()) : title(item)));
        page.append('\n');
        if (isTable(section)) {
            table(section);
            return;
        }
        row(List.of(phrases.say("sheet.question"), phrases.say("sheet.answer")));
        row(List.of("---", "---"));
        for (Answer answer : section.answers()) {
            row(List.of(answer.question().prompt().orElseAny(phrases.language()), cell(answer)));
        }
    }

    /** Questions about the same list, such as number, start and end of milestones, are the columns of one table. */
    private static boolean isTable(Section section) {
        String list = section.answers().get(0).list();
        return section.answers().size() > 1
                && !list.isEmpty()
                && section.answers().stream().allMatch(answer -> answer.list().equals(list))
                && !section.answers().get(0).lines().isEmpty();
    }

    private void table(Section section) {
        row(section.answers().stream()
                .map(answer -> answer.question().prompt().orElseAny(phrases.language()))
                .toList());
        row(section.answers().stream().map(answer -> "---").toList());
        int rows = section.answers().get(0).lines().size();
        for (int i = 0; i < rows; i++) {
            List<String> cells = new ArrayList<>();
            for (Answer answer : section.answers()) {
                FilledForm.Line line = answer.lines().get(i);
                cells.add(line.isGiven() ? String.join("<br>", written(answers.of(line))) : open(answer));
            }
            row(cells);
        }
    }

    private String cell(Answer answer) {
        if (!answer.isGiven()) {
            return open(answer);
        }
        List<String> lines = new ArrayList<>();
        for (FilledForm.Line line : answer.lines()) {
            if (line.isGiven()) {
                lines.addAll(written(answers.of(line)));
            } else if (line.key() == null) {
                lines.add(open(answer));
            }
        }
        if (answer.unreadable()) {
            lines.add("*" + phrases.say("sheet.unreadable") + "*");
        }
        return String.join("<br>", lines);
    }

    private String open(Answer answer) {
        if (answer.unreadable()) {
            return "*" + phrases.say("sheet.unreadable") + "*";
        }
        String required = answer.question().required();
        String none = phrases.say("sheet.none");
        return switch (required) {
            case "yes" -> "**" + required(none, required) + "**";
            case "no" -> none;
            default -> required(none, required);
        };
    }

    private String required(String none, String required) {
        return phrases.say(
                "sheet.named",
                "name",
                new Phrases.Said(none),
                "rest",
                phrases.part("forms.required." + required.replace(' ', '-')));
    }

    /** Returns the filled form as one line of JSON, with the answers in words. */
    static String json(FilledForm form, Phrases phrases) {
        Answers answers = new Answers(new PageWords(phrases.language()));
        Map<String, Object> members = Listing.members(form.form(), phrases);
        List<Map<String, Object>> sheets = new ArrayList<>();
        for (Sheet sheet : form.sheets()) {
            List<Map<String, Object>> questions = new ArrayList<>();
            for (Section section : sheet.sections()) {
                for (Answer answer : section.answers()) {
                    Map<String, Object> question = new LinkedHashMap<>();
                    question.put("id", answer.question().id());
                    item(section).ifPresent(item -> question.put("item", item));
                    question.put("given", answer.isGiven());
                    question.put("missing", answer.isMissing());
                    question.put("unreadable", answer.unreadable());
                    question.put(
                            "answer",
                            answer.lines().stream()
                                    .flatMap(line -> answers.of(line).stream())
                                    .map(line -> line.text(phrases.language()))
                                    .toList());
                    questions.add(question);
                }
            }
            sheets.add(Map.of("questions", questions));
        }
        members.put("sheets", sheets);
        return JsonLine.of(members);
    }

    private static Optional<String> item(Section section) {
        Record item = section.item();
        if (item instanceof Commitment commitment) {
            return Optional.ofNullable(commitment.number());
        } else if (item instanceof CommitmentAssessment assessment) {
            return Optional.ofNullable(assessment.number());
        }
        return item instanceof Criterion criterion ? Optional.ofNullable(criterion.code()) : Optional.empty();
    }

    private void row(List<String> cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void paragraph(String text) {
        page.append('\n');
        line(text);
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private Phrases.Said said(Line line) {
        return new Phrases.Said(written(line));
    }

    private List<String> written(List<Line> lines) {
        return lines.stream().map(this::written).toList();
    }

    private String written(Line line) {
        return Markdown.line(line, phrases.language());
    }
}
