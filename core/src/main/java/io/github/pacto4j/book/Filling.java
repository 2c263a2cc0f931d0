package io.github.pacto4j.book;

import io.github.pacto4j.book.FilledForm.Answer;
import io.github.pacto4j.book.FilledForm.Line;
import io.github.pacto4j.book.FilledForm.Part;
import io.github.pacto4j.book.FilledForm.Section;
import io.github.pacto4j.book.FilledForm.Sheet;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.evaluation.Criterion;
import io.github.pacto4j.evaluation.StandardCriterion;
import io.github.pacto4j.monitoring.MonitoringReportKind;
import io.github.pacto4j.rule.Property;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills one form from a dossier, sheet by sheet. */
final class Filling {
    private static final String COMMITMENTS = "commitments[]";
    private static final String CRITERIA = "criteria[]";

    private final Dossier dossier;
    private final List<Forms.Question> questions;

    Filling(Dossier dossier, List<Forms.Question> questions) {
        this.dossier = dossier;
        this.questions = questions;
    }

    List<Sheet> sheets() {
        Map<String, List<Forms.Question>> sections = new LinkedHashMap<>();
        for (Forms.Question question : questions) {
            sections.computeIfAbsent(question.section(), section -> new ArrayList<>())
                    .add(question);
        }
        List<Sheet> sheets = new ArrayList<>();
        for (Record document : documents(questions.get(0))) {
            if (areWithin(COMMITMENTS, questions)) {
                for (Record commitment : items(document, COMMITMENTS)) {
                    List<Section> filled = new ArrayList<>();
                    sections.values().forEach(asked -> filled.add(section(asked, document, commitment, null)));
                    sheets.add(new Sheet(commitment, filled));
                }
            } else {
                List<Section> filled = new ArrayList<>();
                sections.values().forEach(asked -> add(asked, document, filled));
                sheets.add(new Sheet(document, filled));
            }
        }
        return sheets;
    }

    /** The documents that the form describes, by its first question: a dossier may hold several reports and matrices. */
    private List<? extends Record> documents(Forms.Question first) {
        return switch (first.documents().get(0)) {
            case "action-plan/1" -> only(dossier.plan());
            case "membership-application/1" -> only(dossier.application());
            case "completion-report/1" -> listed(dossier.completionReports());
            case "evaluation-matrix/1" -> listed(dossier.evaluations());
            case "monitoring-report/1" -> {
                MonitoringReportKind kind = first.form().equals("inception")
                        ? MonitoringReportKind.INCEPTION
                        : MonitoringReportKind.END_OF_COMMITMENT;
                yield listed(dossier.monitoringReports()).stream()
                        .filter(report -> report.kind() == kind)
                        .toList();
            }
            default -> throw new IllegalStateException("no form describes " + first.documents());
        };
    }

    private static List<? extends Record> only(@Nullable Record document) {
        return document == null ? List.of() : List.of(document);
    }

    private static <T extends Record> List<T> listed(@Nullable List<T> documents) {
        return documents == null ? List.of() : documents;
    }

    /** Adds a section: once for each commitment, or each criterion that was added, where all its questions ask of one. */
    private void add(List<Forms.Question> asked, Record document, List<Section> sections) {
        List<Record> items = List.of();
        if (areWithin(COMMITMENTS, asked)) {
            items = items(document, COMMITMENTS);
        } else if (areWithin(CRITERIA, asked) && !isStandard(asked.get(0).section())) {
            items = items(document, CRITERIA).stream()
                    .filter(item -> item instanceof Criterion criterion && !isStandard(criterion.code()))
                    .toList();
        }
        if (items.isEmpty()) {
            sections.add(section(asked, document, null, null));
        }
        for (Record item : items) {
            sections.add(section(asked, document, item, item));
        }
    }

    private static boolean isStandard(@Nullable String criterion) {
        return criterion != null && Property.code(StandardCriterion.class, criterion) != null;
    }

    private static boolean areWithin(String list, List<Forms.Question> asked) {
        return asked.stream()
                .allMatch(question -> question.paths().stream().allMatch(path -> path.startsWith(list + ".")));
    }

    private static List<Record> items(Record document, String list) {
        List<Record> items = new ArrayList<>();
        new Asked("", list).follow(document, (key, item) -> {
            if (item instanceof Record found) {
                items.add(found);
            }
        });
        return items;
    }

    private Section section(
            List<Forms.Question> asked, Record document, @Nullable Record within, @Nullable Record item) {
        return new Section(
                asked.get(0).section(),
                asked.get(0).sectionTitle(),
                item,
                asked.stream()
                        .map(question -> answer(question, document, within))
                        .toList());
    }

    /** Values of one object belong together on a line; a question may ask for those of several. */
    private Answer answer(Forms.Question question, Record document, @Nullable Record within) {
        List<Line> lines = new ArrayList<>();
        Set<String> lists = new LinkedHashSet<>();
        boolean unreadable = false;
        int from = 0;
        while (from < question.paths().size()) {
            Asked first = path(question, from, within);
            int to = from + 1;
            while (to < question.paths().size()
                    && document(question, to).equals(document(question, from))
                    && path(question, to, within)
                            .object()
                            .toString()
                            .equals(first.object().toString())) {
                to++;
            }
            Record holder = within == null ? holder(document(question, from), question, document) : within;
            if (holder != null) {
                unreadable |= read(question, from, to, holder, within, lines);
            }
            lists.add(first.list());
            from = to;
        }
        return new Answer(question, lines, lists.size() == 1 ? lists.iterator().next() : "", unreadable);
    }

    private boolean read(
            Forms.Question question, int from, int to, Record holder, @Nullable Record within, List<Line> lines) {
        Asked object = path(question, from, within).object();
        boolean[] unreadable = new boolean[1];
        boolean isList = !object.isEmpty();
        boolean lists = object.follow(holder, (key, item) -> {
            List<Part> parts = new ArrayList<>();
            for (int i = from; i < to; i++) {
                String asked = question.paths().get(i);
                Asked rest = path(question, i, within).within();
                if (item instanceof List<?> none) {
                    // A list without items says that there are none.
                    parts.add(new Part(asked, none));
                    break;
                }
                unreadable[0] |= rest.follow(item, (any, value) -> parts.add(new Part(asked, value)));
            }
            if (isList || !parts.isEmpty()) {
                lines.add(new Line(key, parts));
            }
        });
        return lists || unreadable[0];
    }

    private static String document(Forms.Question question, int index) {
        return question.documents().get(question.documents().size() == 1 ? 0 : index);
    }

    /** The path of a question from the object that is looked at: that of a commitment begins behind the list of them. */
    private static Asked path(Forms.Question question, int index, @Nullable Record within) {
        String path = question.paths().get(index);
        return new Asked(question.id(), within == null ? path : path.substring(path.indexOf('.') + 1));
    }

    /** A question on a report may ask for something of the plan, one on the plan for something of its co-creation. */
    private @Nullable Record holder(String document, Forms.Question question, Record described) {
        if (document.equals(questions.get(0).documents().get(0))) {
            return described;
        }
        return switch (document) {
            case "action-plan/1" -> dossier.plan();
            case "co-creation/1" -> dossier.coCreation();
            default -> throw new IllegalStateException("question " + question.id() + " asks for " + document);
        };
    }
}
