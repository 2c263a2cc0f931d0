package io.github.pacto4j.book;

import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.CodeLists;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form with the answers that a dossier gives: what a printed sheet shows. It holds values of the dossier, not words; to
 * put them in a language is up to whoever shows them. Personal values are among them, as the form asks for them.
 *
 * @param form  the form, with its title
 * @param sheets  one for each document that the form describes, or for each commitment where the form is about one; in the
 *     order of the dossier, empty if it has none
 */
public record FilledForm(CodeLists.Entry form, List<Sheet> sheets) {
    /** Copies the list. */
    public FilledForm {
        sheets = List.copyOf(sheets);
    }

    /**
     * One sheet.
     *
     * @param subject  what it describes: a plan, a report, a commitment
     * @param sections  its sections in the order of the form; one that is asked of each commitment stands once for each
     */
    public record Sheet(Record subject, List<Section> sections) {
        /** Copies the list. */
        public Sheet {
            sections = List.copyOf(sections);
        }

        /** Returns the answers of all sections in their order. */
        public List<Answer> answers() {
            List<Answer> answers = new ArrayList<>();
            sections.forEach(section -> answers.addAll(section.answers()));
            return answers;
        }
    }

    /**
     * A section of a sheet.
     *
     * @param id  id of the section within the form
     * @param title  title in French, Arabic and English
     * @param item  the commitment or criterion of which it is asked, null where it is asked once
     * @param answers  its questions in the order of the form, answered or not
     */
    public record Section(String id, Text title, @Nullable Record item, List<Answer> answers) {
        /** Copies the list. */
        public Section {
            answers = List.copyOf(answers);
        }
    }

    /**
     * A question with its answer.
     *
     * @param question  the question
     * @param lines  the answer: a line for each item of a list, else one line for what belongs together; the lines of
     *     questions that ask about the same list stand in the same order
     * @param list  the list that the lines are about, such as {@code milestones[]}; empty if they are about none, or several
     * @param unreadable  whether the file says something here that could not be read: it is unknown, not left out
     */
    public record Answer(Forms.Question question, List<Line> lines, String list, boolean unreadable) {
        /** Copies the list. */
        public Answer {
            lines = List.copyOf(lines);
        }

        /** Returns whether the dossier says anything in answer. */
        public boolean isGiven() {
            return lines.stream().anyMatch(Line::isGiven);
        }

        /**
         * Returns whether the source asks for an answer in every case and the dossier does not give it, or gives it for some
         * items of a list only. What could not be read is not counted as left out.
         */
        public boolean isMissing() {
            boolean complete = isGiven() && (list.isEmpty() || lines.stream().allMatch(Line::isGiven));
            return question.required().equals("yes") && !complete && !unreadable;
        }
    }

    /**
     * What the dossier says at properties that belong together.
     *
     * @param key  what the line is about where the answer is a map, such as a category of participants; else null
     * @param parts  the values that are there, in the order of the question; an empty list is a value, it says that there is
     *     none
     */
    public record Line(@Nullable Code key, List<Part> parts) {
        /** Copies the list. */
        public Line {
            parts = List.copyOf(parts);
        }

        /** Returns whether the dossier says anything here. */
        public boolean isGiven() {
            return !parts.isEmpty();
        }
    }

    /**
     * A value of the dossier.
     *
     * @param path  the property that holds it, as the question writes it
     * @param value  a value of the document model: a text, date, code, number, record, or a list of these
     */
    public record Part(String path, Object value) {}

    /**
     * Returns a form filled from a dossier.
     *
     * @throws IllegalArgumentException if there is no such form
     */
    public static FilledForm of(String form, Dossier dossier) {
        CodeLists.Entry entry = CodeLists.find("forms", form)
                .orElseThrow(() -> new IllegalArgumentException("no form " + form + ", only "
                        + Forms.all().stream().map(CodeLists.Entry::code).toList()));
        return new FilledForm(entry, new Filling(dossier, Forms.of(form)).sheets());
    }
}
