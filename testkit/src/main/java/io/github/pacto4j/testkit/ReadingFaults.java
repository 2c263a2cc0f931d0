package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Fault.unreadable;

import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.rule.ProblemCode;
import io.github.pacto4j.rule.Property;
import io.github.pacto4j.rule.Property.Form;
import io.github.pacto4j.rule.Property.Kind;
import io.github.pacto4j.rule.Shape;
import io.github.pacto4j.testkit.Outline.Place;
import io.github.pacto4j.testkit.Tree.Digits;
import io.github.pacto4j.testkit.Tree.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Faults of the file itself, which the reader finds before any rule looks at it. */
final class ReadingFaults {
    /** What people and spreadsheets write for a date. */
    private static final List<String> MALFORMED_DATES = List.of(
            "2022-13", "2023-02-30", "31/12/2024", "43525", "décembre 2026", "2024-1-5", "2024-00", "2022-2023", "");

    private ReadingFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>(values());
        faults.addAll(objects());
        faults.addAll(texts());
        faults.addAll(FileFaults.all());
        return faults;
    }

    private static List<Place> places(Sheet sheet, Predicate<Place> condition) {
        return Outline.of(sheet.root, Dossier.class).stream()
                .filter(place ->
                        !place.pointer().equals("/document") && !place.pointer().equals("/today"))
                .filter(condition)
                .toList();
    }

    static @Nullable Place place(Sheet sheet, Predicate<Place> condition) {
        List<Place> places = places(sheet, condition);
        return places.isEmpty() ? null : sheet.chance.one(places);
    }

    static List<String> put(Sheet sheet, Predicate<Place> condition, Object value) {
        Place place = place(sheet, condition);
        if (place == null) {
            return List.of();
        }
        place.put(value);
        return List.of(place.pointer());
    }

    static boolean is(Place place, Kind... kinds) {
        return place.isSingle() && List.of(kinds).contains(place.property().kind());
    }

    /** Returns what cannot be a value of a property. */
    static Object unreadableFor(Property property) {
        return switch (property.kind()) {
            case STRING, CODE_OR_TEXT, BOOLEAN, RECORD, JSON -> new Digits("7");
            case TEXT -> true;
            case DATE -> "2022-13";
            case CODE -> "NO_SUCH_CODE";
            case ANSWER -> new Digits("3.5");
            case INTEGER, LONG, DECIMAL -> "7";
        };
    }

    private static List<Fault> values() {
        ProblemCode wrong = ProblemCode.WRONG_TYPE;
        return List.of(
                unreadable(
                        wrong,
                        "a_number_stands_where_a_string_is_expected",
                        sheet -> put(sheet, place -> is(place, Kind.STRING), new Digits("7"))),
                unreadable(
                        wrong,
                        "a_list_stands_where_a_text_is_expected",
                        sheet -> put(sheet, place -> is(place, Kind.TEXT), new ArrayList<>())),
                unreadable(
                        wrong,
                        "a_number_stands_where_a_date_is_expected",
                        sheet -> put(sheet, place -> is(place, Kind.DATE), new Digits("43525"))),
                unreadable(
                        wrong,
                        "a_truth_value_stands_where_a_code_is_expected",
                        sheet -> put(sheet, place -> is(place, Kind.CODE), true)),
                unreadable(
                        wrong,
                        "a_string_stands_where_a_number_is_expected",
                        sheet -> put(sheet, place -> is(place, Kind.INTEGER, Kind.LONG, Kind.DECIMAL), "500.000,00")),
                unreadable(
                        wrong,
                        "a_fraction_stands_where_a_whole_number_is_expected",
                        sheet -> put(sheet, place -> is(place, Kind.INTEGER, Kind.LONG), new Digits("3.5"))),
                unreadable(
                        wrong,
                        "a_fraction_answers_a_question_of_the_matrix",
                        sheet -> put(sheet, place -> is(place, Kind.ANSWER), new Digits("3.5"))),
                unreadable(
                        wrong,
                        "a_number_is_too_large",
                        sheet -> put(sheet, place -> is(place, Kind.INTEGER), new Digits("99999999999"))),
                unreadable(
                        wrong,
                        "a_number_has_an_enormous_exponent",
                        sheet -> put(sheet, place -> is(place, Kind.DECIMAL), new Digits("1e999999999"))),
                unreadable(
                        wrong,
                        "a_word_stands_where_yes_or_no_is_expected",
                        sheet -> put(sheet, place -> is(place, Kind.BOOLEAN), "oui")),
                unreadable(
                        wrong,
                        "a_string_stands_where_an_object_is_expected",
                        sheet -> put(sheet, place -> is(place, Kind.RECORD), "x")),
                unreadable(
                        wrong,
                        "a_list_stands_where_an_object_is_expected",
                        sheet -> put(sheet, place -> is(place, Kind.RECORD), new ArrayList<>())),
                unreadable(
                        wrong,
                        "a_truth_value_stands_where_a_list_is_expected",
                        sheet -> put(
                                sheet,
                                place -> !place.isSingle()
                                        && place.property().form() == Form.LIST
                                        && place.property().kind() != Kind.BOOLEAN,
                                true)),
                unreadable(
                        wrong,
                        "a_list_stands_where_a_map_is_expected",
                        sheet -> put(
                                sheet,
                                place -> !place.isSingle() && place.property().form() == Form.MAP,
                                new ArrayList<>())),
                unreadable(wrong, "a_wording_of_a_text_is_a_number", sheet -> {
                    Place place = place(sheet, each -> is(each, Kind.TEXT) && each.value() instanceof Members);
                    if (place == null) {
                        return List.of();
                    }
                    Members wordings = (Members) place.value();
                    String tag = wordings.list.get(0).name();
                    wordings.set(tag, new Digits("7"));
                    return List.of(place.pointer() + "/" + tag);
                }),
                unreadable(
                        ProblemCode.UNKNOWN_VALUE,
                        "a_code_is_unknown",
                        sheet -> put(sheet, place -> is(place, Kind.CODE), "NO_SUCH_CODE")),
                unreadable(ProblemCode.UNKNOWN_VALUE, "a_code_is_in_small_letters", sheet -> {
                    Place place = place(
                            sheet,
                            each -> is(each, Kind.CODE)
                                    && each.value() instanceof String code
                                    && code.equals(code.toUpperCase(Locale.ROOT)));
                    if (place == null) {
                        return List.of();
                    }
                    place.put(((String) place.value()).toLowerCase(Locale.ROOT));
                    return List.of(place.pointer());
                }),
                unreadable(ProblemCode.UNKNOWN_VALUE, "a_key_of_a_map_is_unknown", sheet -> {
                    Place place = place(
                            sheet,
                            each -> !each.isSingle()
                                    && each.property().form() == Form.MAP
                                    && each.property().keyType() != String.class
                                    && each.property().keyType() != null);
                    if (place == null) {
                        return List.of();
                    }
                    ((Members) place.value()).add("no.such/key", "x");
                    return List.of(place.pointer() + "/no.such~1key");
                }),
                unreadable(
                        ProblemCode.MALFORMED_DATE,
                        "a_date_is_malformed",
                        sheet -> put(sheet, place -> is(place, Kind.DATE), sheet.chance.one(MALFORMED_DATES))),
                unreadable(ProblemCode.MALFORMED_DATE, "a_date_in_an_object_is_malformed", sheet -> {
                    List<String> at = put(
                            sheet,
                            place -> is(place, Kind.DATE),
                            new Members().add("date", "T1 2023").add("text", "T1 2023"));
                    return at.stream().map(pointer -> pointer + "/date").toList();
                }));
    }

    private static List<Fault> objects() {
        return List.of(
                unreadable(ProblemCode.DUPLICATE_KEY, "a_key_stands_twice", sheet -> {
                    Place place = place(sheet, each -> each.holder() instanceof Members && !each.item());
                    if (place == null) {
                        return List.of();
                    }
                    ((Members) place.holder()).add((String) place.key(), Tree.copy(place.value()));
                    return List.of(place.pointer());
                }),
                unreadable(ProblemCode.DUPLICATE_KEY, "a_language_of_a_text_stands_twice", sheet -> {
                    Place place = place(sheet, each -> is(each, Kind.TEXT) && each.value() instanceof Members);
                    if (place == null) {
                        return List.of();
                    }
                    Members wordings = (Members) place.value();
                    String tag = wordings.list.get(0).name();
                    wordings.add(tag, "x");
                    return List.of(place.pointer() + "/" + tag);
                }),
                unreadable(ProblemCode.UNKNOWN_PROPERTY, "a_property_is_unknown", sheet -> {
                    Place place = place(sheet, each -> is(each, Kind.RECORD) && each.value() instanceof Members);
                    if (place == null) {
                        return List.of();
                    }
                    ((Members) place.value()).add("titel", "x");
                    return List.of(place.pointer() + "/titel");
                }),
                unreadable(ProblemCode.MISSING, "an_item_of_a_list_has_no_key", sheet -> {
                            Place place =
                                    place(sheet, each -> each.item() && is(each, Kind.RECORD) && key(each) != null);
                            if (place == null) {
                                return List.of();
                            }
                            ((Members) place.value()).remove(Objects.requireNonNull(key(place)));
                            return List.of(place.pointer());
                        })
                        .concerning(
                                "form.reference-known",
                                "form.links-acyclic",
                                "form.axis-known",
                                "pacto.accepted-traceable",
                                "pacto.axes-projects-activities"),
                unreadable(
                        ProblemCode.MISSING,
                        "a_date_object_has_no_date",
                        sheet -> put(sheet, place -> is(place, Kind.DATE), new Members().add("text", "bientôt"))));
    }

    /** Returns the key of an item of a list that bears one, null if it needs none. */
    private static @Nullable String key(Place place) {
        Property key = Shape.of(place.property().type()).key();
        return key == null || !(place.value() instanceof Members members) || !members.has(key.name())
                ? null
                : key.name();
    }

    private static List<Fault> texts() {
        ProblemCode suspicious = ProblemCode.SUSPICIOUS_TEXT;
        return List.of(
                unreadable(suspicious, "a_text_holds_an_entity", sheet -> spoil(sheet, " &eacute;")),
                unreadable(suspicious, "a_text_holds_a_numeric_entity", sheet -> spoil(sheet, " &#39;")),
                unreadable(suspicious, "a_text_holds_a_control_character", sheet -> spoil(sheet, "\u0007")),
                unreadable(suspicious, "a_text_holds_a_replacement_character", sheet -> spoil(sheet, "\uFFFD")));
    }

    private static List<String> spoil(Sheet sheet, String trace) {
        Place place = place(sheet, each -> is(each, Kind.TEXT) && each.value() instanceof Members);
        if (place == null) {
            return List.of();
        }
        Members wordings = (Members) place.value();
        String tag = wordings.list.get(0).name();
        wordings.set(tag, wordings.get(tag) + trace);
        return List.of(place.pointer() + "/" + tag);
    }
}
