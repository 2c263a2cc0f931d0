package io.github.pacto4j.documents.sheet;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.date.wording.DateWording;
import io.github.pacto4j.rule.Problem;
import io.github.pacto4j.rule.Property;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.Folding;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says as JSON, and how JSON is written into a cell. A cell that cannot be understood becomes a string, which
 * the reader of documents keeps aside at its place.
 */
final class Cells {
    private static final Pattern BETWEEN_ITEMS = Pattern.compile("[;؛\n]");
    private static final Pattern BETWEEN_CODES = Pattern.compile("[;؛\n,،]");
    private static final int MOST_DIGITS = 40;
    private static final Set<String> YES = Set.of("oui", "vrai", "o", "نعم", "صحيح", "yes", "true", "y", "1", "x");
    private static final Set<String> NO = Set.of("non", "faux", "n", "لا", "خطا", "no", "false", "0");
    private static final Set<String> FORMULA_ERRORS =
            Set.of("#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#NOM?", "#VALEUR!", "#NOMBRE!");

    private Cells() {}

    /**
     * What a cell says.
     *
     * @param value  the value; a string where it could not be understood, null where the cell says that there is none
     * @param problem  what is wrong, null if nothing or if the core says it
     * @param details  what the message about it inserts
     * @param inner  what is wrong as the core says it, null if nothing
     */
    record Said(
            @Nullable Json value,
            SheetProblem.@Nullable Code problem,
            Map<String, Object> details,
            @Nullable Problem inner) {
        static Said plainly(@Nullable Json value) {
            return new Said(value, null, Map.of(), null);
        }

        static Said unclear(String cell, SheetProblem.Code problem, Map<String, Object> details) {
            return new Said(Json.of(cell), problem, details, null);
        }

        boolean isClear() {
            return problem == null && inner == null;
        }
    }

    /**
     * Reads a cell that is not blank.
     *
     * @param order  which number of a date is the day where both may be
     */
    static Said read(Column column, String cell, DateWording.Order order) {
        Property property = column.property();
        if (FORMULA_ERRORS.contains(cell.strip())) {
            return Said.unclear(cell, SheetProblem.Code.FORMULA_ERROR, Map.of("received", cell.strip()));
        }
        if (property == null || column.role() != Column.Role.VALUE) {
            return Said.plainly(Json.of(cell));
        }
        if (property.form() == Property.Form.LIST) {
            return list(property, cell, order);
        }
        return one(property, cell, order);
    }

    private static Said one(Property property, String cell, DateWording.Order order) {
        return switch (property.kind()) {
            case DATE -> date(cell, order);
            case CODE -> code(property.type(), cell);
            case CODE_OR_TEXT ->
                known(property.type(), cell)
                        .map(code -> Said.plainly(Json.of(code)))
                        .orElseGet(() -> Said.plainly(Json.of(cell)));
            case INTEGER, LONG -> integer(cell);
            case DECIMAL -> decimal(cell);
            case BOOLEAN -> bool(cell);
            default -> Said.plainly(Json.of(cell));
        };
    }

    private static Said list(Property property, String cell, DateWording.Order order) {
        List<Json> items = new ArrayList<>();
        Said unclear = null;
        for (String item : items(property, cell)) {
            Said said = one(property, item, order);
            unclear = unclear == null && !said.isClear() ? said : unclear;
            if (said.value() != null) {
                items.add(said.value());
            }
        }
        return unclear == null
                ? Said.plainly(Json.of(items))
                : new Said(Json.of(items), unclear.problem(), unclear.details(), unclear.inner());
    }

    /** Some part codes with a comma; a label may hold one, so that it parts items only where all of them are known. */
    private static List<String> items(Property property, String cell) {
        List<String> items = split(BETWEEN_ITEMS, cell);
        boolean codes = property.kind() == Property.Kind.CODE || property.kind() == Property.Kind.CODE_OR_TEXT;
        if (codes
                && items.stream().anyMatch(item -> known(property.type(), item).isEmpty())) {
            List<String> finer = split(BETWEEN_CODES, cell);
            if (finer.stream().allMatch(item -> known(property.type(), item).isPresent())) {
                return finer;
            }
        }
        return items;
    }

    private static List<String> split(Pattern between, String cell) {
        return between.splitAsStream(cell)
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** 2021-22 is the notation of a season, and what many write for two years: the core's reader decides. */
    private static Said date(String cell, DateWording.Order order) {
        String written = Digits.latin(cell.strip());
        Optional<StatedDate> notation = StatedDate.parse(written);
        if (notation.isPresent() && notation.get().precision() != StatedDate.Precision.SEASON) {
            return Said.plainly(Json.of(written));
        }
        DateWording wording = DateWording.read(cell, order);
        if (wording instanceof DateWording.Dated dated) {
            return Said.plainly(json(dated.date()));
        } else if (wording instanceof DateWording.Spanned spanned) {
            return Said.unclear(
                    cell,
                    SheetProblem.Code.PERIOD_FOR_DATE,
                    Map.of("received", SheetProblem.shortened(cell), "period", spanned.period()));
        } else if (wording instanceof DateWording.Refused refused) {
            return new Said(Json.of(cell), null, Map.of(), Problem.of(refused, ""));
        }
        return Said.plainly(null);
    }

    private static Json json(StatedDate date) {
        if (date.text() == null) {
            return Json.of(date.edtf());
        }
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("date", Json.of(date.edtf()));
        members.put("text", Json.of(date.text()));
        return Json.of(members);
    }

    private static Said code(Class<?> codes, String cell) {
        Optional<String> known = known(codes, cell);
        if (known.isPresent()) {
            return Said.plainly(Json.of(known.get()));
        }
        return Said.unclear(
                cell,
                SheetProblem.Code.UNKNOWN_CODE,
                Map.of("received", SheetProblem.shortened(cell), "expected", List.of(codes.getEnumConstants())));
    }

    /** Returns the code that a cell names, as it is or by its label in French, Arabic or English. */
    private static Optional<String> known(Class<?> codes, String cell) {
        String name = cell.strip();
        return Property.code(codes, name) != null
                ? Optional.of(name)
                : Optional.ofNullable(BY_LABEL.get(codes).get(Folding.fold(name)));
    }

    private static final ClassValue<Map<String, String>> BY_LABEL = new ClassValue<>() {
        @Override
        protected Map<String, String> computeValue(Class<?> codes) {
            Map<String, String> byLabel = new HashMap<>();
            for (Object constant : codes.getEnumConstants()) {
                Code code = (Code) constant;
                for (Language language : Labels.LANGUAGES) {
                    // Two codes with one label: the label names neither.
                    byLabel.merge(
                            Folding.fold(code.label().orElseAny(language)),
                            code.code(),
                            (one, other) -> one.equals(other) ? one : "");
                }
            }
            byLabel.values().removeIf(String::isEmpty);
            for (Object constant : codes.getEnumConstants()) {
                String code = ((Code) constant).code();
                byLabel.putIfAbsent(Folding.fold(code), code);
            }
            byLabel.remove("");
            return byLabel;
        }
    };

    private static Said integer(String cell) {
        Digits.Read read = Digits.number(cell);
        String digits = read.digits();
        if (digits == null || digits.length() > MOST_DIGITS) {
            return noNumber(cell, read.ambiguous(), SheetProblem.Code.NOT_A_WHOLE_NUMBER);
        }
        BigDecimal number = new BigDecimal(digits);
        if (number.stripTrailingZeros().scale() > 0) {
            return noNumber(cell, false, SheetProblem.Code.NOT_A_WHOLE_NUMBER);
        }
        return Said.plainly(new Json.Num(number.toBigInteger().toString()));
    }

    private static Said decimal(String cell) {
        Digits.Read read = Digits.number(cell);
        String digits = read.digits();
        if (digits == null || digits.length() > MOST_DIGITS) {
            return noNumber(cell, read.ambiguous(), SheetProblem.Code.NOT_A_NUMBER);
        }
        return Said.plainly(new Json.Num(new BigDecimal(digits).toPlainString()));
    }

    private static Said noNumber(String cell, boolean ambiguous, SheetProblem.Code problem) {
        return Said.unclear(
                cell,
                ambiguous ? SheetProblem.Code.AMBIGUOUS_NUMBER : problem,
                Map.of("received", SheetProblem.shortened(cell)));
    }

    private static Said bool(String cell) {
        String word = Folding.fold(Digits.latin(cell));
        if (YES.contains(word) || NO.contains(word)) {
            return Said.plainly(new Json.Bool(YES.contains(word)));
        }
        return Said.unclear(cell, SheetProblem.Code.NOT_YES_OR_NO, Map.of("received", SheetProblem.shortened(cell)));
    }

    /** Returns the cell that says this, null if none would be read as the same. */
    static @Nullable String write(Column column, Json value, Style style) {
        Property property = Objects.requireNonNull(column.property());
        String cell = property.form() == Property.Form.LIST
                ? value instanceof Json.Arr array ? join(property, array, style) : null
                : one(property, value, style);
        if (cell == null || cell.isBlank()) {
            return null;
        }
        return value.equals(read(column, cell, DateWording.Order.UNSTATED).value()) ? cell : null;
    }

    private static @Nullable String join(Property property, Json.Arr items, Style style) {
        List<String> cells = new ArrayList<>();
        for (Json item : items.items()) {
            String cell = one(property, item, style);
            if (cell == null) {
                return null;
            }
            cells.add(cell);
        }
        return String.join("; ", cells);
    }

    private static @Nullable String one(Property property, Json value, Style style) {
        if (value instanceof Json.Str string) {
            boolean coded = property.kind() == Property.Kind.CODE || property.kind() == Property.Kind.CODE_OR_TEXT;
            return coded ? codeCell(property.type(), string.value(), style) : string.value();
        } else if (value instanceof Json.Num number) {
            return switch (property.kind()) {
                case INTEGER, LONG, DECIMAL -> number.digits();
                default -> null;
            };
        } else if (value instanceof Json.Bool bool && property.kind() == Property.Kind.BOOLEAN) {
            return style.language()
                    .flatMap(language -> Labels.of(bool.value() ? "yes" : "no", language))
                    .orElse(String.valueOf(bool.value()).toLowerCase(Locale.ROOT));
        }
        return null;
    }

    static String codeCell(Class<?> codes, String code, Style style) {
        Object known = Property.code(codes, code);
        if (known == null || style.language().isEmpty()) {
            return code;
        }
        String label = ((Code) known).label().orElseAny(style.language().get());
        boolean one = !BETWEEN_ITEMS.matcher(label).find();
        return one && known(codes, label).filter(code::equals).isPresent() ? label : code;
    }
}
