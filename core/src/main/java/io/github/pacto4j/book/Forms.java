package io.github.pacto4j.book;

import io.github.pacto4j.text.CodeLists;
import io.github.pacto4j.text.Csv;
import io.github.pacto4j.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The forms of the programmes, question by question: annexes 1 to 4 of the guide, the plan form of OGP Local, the
 * application, the forms of the monitoring body. Immutable and safe for use by many threads.
 */
public final class Forms {
    private Forms() {}

    /**
     * A question of a form.
     *
     * @param form  id of the form, such as {@code annex-2}
     * @param section  id of the section within the form
     * @param sectionTitle  title of the section in French, Arabic and English
     * @param id  stable id of the question within the form
     * @param documents  kinds of the documents that hold the answer
     * @param paths  the properties that hold the answer, as the document tables write them; they may step into a shared
     *     shape, as in {@code commitments[].contact.name}
     * @param answer  what an answer is, by its type
     * @param required  {@code yes}, {@code no}, or under which condition the source asks for an answer
     * @param prompt  the question in French, Arabic and English
     * @param source  where the question comes from
     */
    public record Question(
            String form,
            String section,
            Text sectionTitle,
            String id,
            List<String> documents,
            List<String> paths,
            String answer,
            String required,
            Text prompt,
            String source) {
        /** Copies the lists. */
        public Question {
            documents = List.copyOf(documents);
            paths = List.copyOf(paths);
        }
    }

    /** Returns the forms in their order, with their titles. */
    public static List<CodeLists.Entry> all() {
        return CodeLists.of("forms");
    }

    /** Returns the questions of a form in their order, empty if there is no such form. */
    public static List<Question> of(String form) {
        return Table.QUESTIONS.stream()
                .filter(question -> question.form().equals(form))
                .toList();
    }

    private static final class Table {
        static final List<Question> QUESTIONS = Csv.resource(Forms.class, "forms.csv").stream()
                .map(Table::question)
                .toList();

        private static Question question(Csv.Row row) {
            return new Question(
                    row.get("form"),
                    row.get("section"),
                    text(row, "section_"),
                    row.get("id"),
                    Arrays.asList(row.get("document").split(" ", -1)),
                    Arrays.asList(row.get("path").split(" ", -1)),
                    row.get("answer"),
                    row.get("required"),
                    text(row, "prompt_"),
                    row.get("source"));
        }

        private static Text text(Csv.Row row, String columns) {
            return Text.of(Map.of(
                    "fr", row.get(columns + "fr"), "ar", row.get(columns + "ar"), "en", row.get(columns + "en")));
        }
    }
}
