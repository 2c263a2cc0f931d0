package io.github.pacto4j.testkit.conformance;

import io.github.pacto4j.text.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case of the suite: a document judged on a day, and what one rule must say of it.
 *
 * @param id  id, the rule and a digest of the question; it changes only if the question does
 * @param why  which clause of the rule is tested, in English
 * @param question  what an implementation is asked
 * @param expected  what it must answer
 */
public record ConformanceCase(String id, String why, Question question, Expectation expected) {

    /** Returns the id of the rule. */
    public String rule() {
        return question.rule();
    }

    /** Returns id and clause, which name the case in a list of tests. */
    @Override
    public String toString() {
        return id + ": " + why;
    }

    /**
     * What an implementation is asked.
     *
     * @param rule  id of the rule whose verdicts are compared
     * @param document  the document to judge
     * @param on  day of assessment, in Africa/Casablanca
     * @param books  ids of the books to apply whatever the programme, null for those that the programme chooses
     * @param calendar  the working days: {@code years}, {@code weekend}, {@code off}, {@code unknown}
     * @param figures  figures of rules that differ from those of the catalogue, often none
     */
    public record Question(
            String rule,
            Json document,
            LocalDate on,
            @Nullable List<String> books,
            Json.Obj calendar,
            List<OtherFigure> figures) {
        /** Copies the lists. */
        public Question {
            books = books == null ? null : List.copyOf(books);
            figures = List.copyOf(figures);
        }

        /**
         * Reads a question from the line that {@link #line} gives.
         *
         * @throws RuntimeException if it is none
         */
        static Question read(byte[] line) {
            if (!(JsonText.read(line) instanceof Json.Obj json)) {
                throw new IllegalArgumentException("a question is a JSON object");
            }
            return of(json, json.get("document").orElse(Json.NULL), JsonText.object(json, "calendar"));
        }

        /** Reads what a question and a case of the suite write alike. */
        static Question of(Json.Obj json, Json document, Json.Obj calendar) {
            return new Question(
                    JsonText.string(json, "rule"),
                    document,
                    LocalDate.parse(JsonText.string(json, "on")),
                    json.get("books").isPresent() ? JsonText.strings(json, "books") : null,
                    calendar,
                    JsonText.objects(json, "figures").stream()
                            .map(OtherFigure::of)
                            .toList());
        }

        /** Returns the document in UTF-8, on one line. */
        public byte[] bytes() {
            return JsonText.write(document);
        }

        /** Returns the question as a program in another language gets it: one line of JSON, without its end. */
        public String line() {
            List<Json.Member> members = new ArrayList<>();
            members.add(new Json.Member("rule", Json.of(rule)));
            members.add(new Json.Member("on", Json.of(on.toString())));
            if (books != null) {
                members.add(new Json.Member(
                        "books", Json.of(books.stream().map(Json::of).toList())));
            }
            members.add(new Json.Member("calendar", calendar));
            if (!figures.isEmpty()) {
                members.add(new Json.Member(
                        "figures",
                        Json.of(figures.stream().map(OtherFigure::json).toList())));
            }
            members.add(new Json.Member("document", document));
            return JsonText.line(new Json.Obj(members));
        }
    }

    /**
     * A figure that differs from that of the catalogue.
     *
     * @param rule  id of the rule
     * @param name  name of the figure within the rule
     * @param tier  code of the tier for which it holds, null for every one
     * @param value  the number, or a list separated by spaces
     */
    public record OtherFigure(
            String rule, String name, @Nullable String tier, String value) {
        static OtherFigure of(Json.Obj json) {
            String tier = JsonText.string(json, "tier");
            return new OtherFigure(
                    JsonText.string(json, "rule"),
                    JsonText.string(json, "name"),
                    tier.isEmpty() ? null : tier,
                    JsonText.string(json, "value"));
        }

        Json json() {
            List<Json.Member> members = new ArrayList<>();
            members.add(new Json.Member("rule", Json.of(rule)));
            members.add(new Json.Member("name", Json.of(name)));
            if (tier != null) {
                members.add(new Json.Member("tier", Json.of(tier)));
            }
            members.add(new Json.Member("value", Json.of(value)));
            return new Json.Obj(members);
        }
    }
}
