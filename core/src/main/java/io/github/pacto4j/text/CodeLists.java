package io.github.pacto4j.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every code list of the documents and of what is found in them, with the labels of its codes in French, Arabic and English. */
public final class CodeLists {
    private CodeLists() {}

    /**
     * One code of a list.
     *
     * @param list  id of the list
     * @param code  the code as documents write it
     * @param label  what people read, in French, Arabic and English
     * @param definition  what the code covers, in English; empty where the label says enough
     * @param source  where the code comes from
     */
    public record Entry(String list, String code, Text label, String definition, String source) {}

    /** Returns the ids of all lists, in the order of the table. */
    public static List<String> ids() {
        return List.copyOf(Table.LISTS.keySet());
    }

    /** Returns the codes of a list in their order, or an empty list if there is no such list. */
    public static List<Entry> of(String list) {
        Map<String, Entry> codes = Table.LISTS.get(list);
        return codes == null ? List.of() : List.copyOf(codes.values());
    }

    /** Returns one code of a list, or empty if the list has no such code. */
    public static Optional<Entry> find(String list, String code) {
        Map<String, Entry> codes = Table.LISTS.get(list);
        return codes == null ? Optional.empty() : Optional.ofNullable(codes.get(code));
    }

    static Text label(String list, String code) {
        return find(list, code)
                .map(Entry::label)
                .orElseThrow(() -> new IllegalStateException("codes.csv has no code " + code + " in list " + list));
    }

    /** Loaded when a label is first asked for: judging needs no label. */
    private static final class Table {
        static final Map<String, Map<String, Entry>> LISTS = load();

        private static Map<String, Map<String, Entry>> load() {
            Map<String, Map<String, Entry>> lists = new LinkedHashMap<>();
            for (Csv.Row row : Csv.resource(CodeLists.class, "codes.csv")) {
                Text label = Text.of(Map.of("fr", row.get("fr"), "ar", row.get("ar"), "en", row.get("en")));
                lists.computeIfAbsent(row.get("list"), list -> new LinkedHashMap<>())
                        .put(
                                row.get("code"),
                                new Entry(
                                        row.get("list"),
                                        row.get("code"),
                                        label,
                                        row.get("definition"),
                                        row.get("source")));
            }
            return lists;
        }
    }
}
