package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Fault.unreadable;
import static io.github.pacto4j.testkit.ReadingFaults.is;
import static io.github.pacto4j.testkit.ReadingFaults.place;
import static io.github.pacto4j.testkit.ReadingFaults.put;

import io.github.pacto4j.rule.ProblemCode;
import io.github.pacto4j.rule.Property.Kind;
import io.github.pacto4j.testkit.Fault.Damage;
import io.github.pacto4j.testkit.Outline.Place;
import io.github.pacto4j.testkit.Tree.Members;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Faults of a file as a whole: it is too large, cut off, no JSON, in another encoding, or does not say what it is. */
final class FileFaults {
    /** Stands where the file is damaged after it was written. */
    private static final String MARK = "@@fault@@";

    private FileFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>(limits());
        faults.addAll(files());
        return faults;
    }

    private static List<Fault> limits() {
        return List.of(
                unreadable(
                        ProblemCode.TEXT_TOO_LONG,
                        "a_text_is_too_long",
                        sheet -> put(
                                sheet,
                                place -> is(place, Kind.TEXT) && place.value() instanceof String,
                                "x".repeat(50_001))),
                unreadable(
                        ProblemCode.TEXT_TOO_LONG,
                        "a_string_is_too_long",
                        sheet -> put(sheet, place -> is(place, Kind.STRING), "x".repeat(50_001))),
                unreadable(ProblemCode.TOO_MANY, "a_plan_has_too_many_commitments", sheet -> {
                            if (!sheet.has("/plan/commitments")) {
                                return List.of();
                            }
                            List<Object> commitments = sheet.list("/plan/commitments");
                            while (commitments.size() <= 1_000) {
                                commitments.add(new Members()
                                        .add("number", "X" + commitments.size())
                                        .add("milestones", new Members().add("number", "1")));
                            }
                            return List.of("/plan/commitments");
                        })
                        .concerning("pacto.follow-up-matrix", "pacto.principle-named", "pacto.projects-from-ideas"),
                unreadable(
                        ProblemCode.TOO_DEEP,
                        "a_file_is_nested_ten_thousand_levels_deep",
                        FileFaults::marked,
                        replacing("[".repeat(10_000) + "]".repeat(10_000))),
                unreadable(
                        ProblemCode.TOO_DEEP,
                        "an_unknown_member_is_nested_a_hundred_levels_deep",
                        FileFaults::marked,
                        replacing("[".repeat(100) + "]".repeat(100))),
                unreadable(
                        ProblemCode.TOO_LARGE,
                        "a_file_is_too_large",
                        sheet -> List.of(""),
                        file -> Arrays.copyOf(file, 5 * 1024 * 1024 + 1)));
    }

    private static List<String> marked(Sheet sheet) {
        sheet.root.add("x-mark", MARK);
        return List.of("/x-mark");
    }

    private static List<String> markedInRoot(Sheet sheet) {
        marked(sheet);
        return List.of("");
    }

    private static Damage replacing(String damaged) {
        return file -> new String(file, StandardCharsets.UTF_8)
                .replace('"' + MARK + '"', damaged)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Damage cutting() {
        return file -> {
            String text = new String(file, StandardCharsets.UTF_8);
            return text.substring(0, text.indexOf(MARK)).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static List<Fault> files() {
        ProblemCode malformed = ProblemCode.MALFORMED_JSON;
        return List.of(
                unreadable(
                        malformed,
                        "a_file_is_cut_off",
                        sheet -> {
                            Place place = place(sheet, each -> is(each, Kind.STRING));
                            if (place == null) {
                                return List.of();
                            }
                            place.put(MARK);
                            return List.of(place.pointer());
                        },
                        cutting()),
                // The parser looks at the value as soon as it has the key: the place is the object.
                unreadable(malformed, "a_value_is_no_json", FileFaults::markedInRoot, replacing("undefined")),
                unreadable(malformed, "a_number_begins_with_a_zero", FileFaults::markedInRoot, replacing("007")),
                unreadable(
                        malformed, "something_stands_after_the_end", sheet -> List.of(""), file -> append(file, "}")),
                unreadable(
                        malformed, "two_documents_stand_in_one_file", sheet -> List.of(""), file -> append(file, "{}")),
                unreadable(
                        ProblemCode.NOT_UTF8,
                        "a_file_is_in_latin_1",
                        sheet -> {
                            sheet.root.add("x-mark", "é");
                            return List.of("");
                        },
                        file -> new String(file, StandardCharsets.UTF_8).getBytes(StandardCharsets.ISO_8859_1)),
                unreadable(
                        ProblemCode.NOT_UTF8,
                        "a_file_is_in_utf_16",
                        sheet -> List.of(""),
                        file -> new String(file, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16LE)),
                unreadable(ProblemCode.MISSING, "a_file_does_not_say_what_it_is", sheet -> {
                    sheet.root.remove("document");
                    return List.of("");
                }),
                unreadable(ProblemCode.UNKNOWN_VALUE, "a_file_is_of_an_unknown_kind", sheet -> {
                    sheet.root.set("document", "dossier/2");
                    return List.of("/document");
                }));
    }

    private static byte[] append(byte[] file, String more) {
        byte[] added = more.getBytes(StandardCharsets.UTF_8);
        byte[] damaged = Arrays.copyOf(file, file.length + added.length);
        System.arraycopy(added, 0, damaged, file.length, added.length);
        return damaged;
    }
}
