package io.github.pacto4j.book;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pacto4j.date.DayKind;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.json.Documents;
import io.github.pacto4j.rule.CatalogueEntry;
import io.github.pacto4j.rule.Figure;
import io.github.pacto4j.rule.Messages;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.RuleBook;
import io.github.pacto4j.text.Language;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The files of the conformance suite, made of what the tests of the rules assert. A case a line, so that a change of a
 * test shows as a change of one line.
 */
final class ConformanceFiles {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** The order of cases within a rule. */
    private static final List<String> ORDER = List.of("SATISFIED", "VIOLATED", "NOT_APPLICABLE", "UNDETERMINED");

    private final Map<String, Map<String, Case>> byRule = new LinkedHashMap<>();
    private final Map<String, Set<String>> rulesByBase = new LinkedHashMap<>();

    ConformanceFiles(List<Asserted> asserted) {
        for (RuleBook book : Books.all()) {
            book.entries().forEach(entry -> byRule.put(entry.id(), new TreeMap<>()));
        }
        for (Asserted each : asserted) {
            Map<String, Case> cases = byRule.get(each.rule());
            String calendar = calendar(each.question());
            if (cases != null && calendar != null && each.question().ask().at() == null) {
                Case made = new Case(each, calendar);
                cases.merge(made.id, made, Case::with);
            }
        }
        byRule.forEach((rule, cases) -> cases.values()
                .forEach(each -> rulesByBase
                        .computeIfAbsent(baseName(each.base), name -> new LinkedHashSet<>())
                        .add(rule)));
    }

    /** Returns the name of the calendar that was used; null for a calendar or books that the suite does not have. */
    private static @Nullable String calendar(Judging.Question question) {
        if (!isOurs(question)) {
            return null;
        }
        Set<Year> years = question.pacto()
                .deadlines(Documents.standard().read(new byte[0]), question.ask())
                .years();
        if (years.isEmpty()) {
            return "none";
        }
        return years.equals(TestCalendar.MOROCCO.years()) ? "morocco" : null;
    }

    /** Returns whether the books are those of the library, with other figures at most. */
    private static boolean isOurs(Judging.Question question) {
        List<RuleBook> books = question.pacto().books();
        if (books.size() != Books.all().size()) {
            return false;
        }
        for (int i = 0; i < books.size(); i++) {
            RuleBook ours = Books.all().get(i);
            if (!books.get(i).isMadeFrom(ours) || !books.get(i).entries().equals(ours.entries())) {
                return false;
            }
        }
        return true;
    }

    /** Returns the figures that differ from those of the library. */
    private static List<Figure> figures(Judging.Question question) {
        List<Figure> changed = new ArrayList<>();
        for (int i = 0; i < Books.all().size(); i++) {
            List<Figure> figures =
                    new ArrayList<>(question.pacto().books().get(i).figures());
            figures.removeAll(Books.all().get(i).figures());
            changed.addAll(figures);
        }
        return changed;
    }

    /**
     * Returns what the cases of a rule leave out: a status, a way in which it is broken, what the absence of a value means.
     */
    List<String> gaps(CatalogueEntry entry, Messages messages) {
        Collection<Case> cases = byRule.getOrDefault(entry.id(), Map.of()).values();
        List<String> gaps = new ArrayList<>();
        for (String status : ORDER) {
            if (cases.stream().noneMatch(each -> each.expects("status", status))) {
                gaps.add(status);
            }
        }
        String broken = entry.id() + ".violated.";
        for (String key : messages.bundle(Language.EN).keySet()) {
            if (key.startsWith(broken)) {
                String variant = key.substring(broken.length());
                if (cases.stream().noneMatch(each -> each.expects("variant", variant))) {
                    gaps.add("violated as " + variant);
                }
            }
        }
        String absence = entry.absent().name();
        if (cases.stream().noneMatch(each -> each.expects("status", absence) && each.isAboutAbsence())) {
            gaps.add("absence is " + absence);
        }
        return gaps;
    }

    /** Returns the files of the suite by path. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        ArrayNode names = MAPPER.createArrayNode();
        Set<String> calendars = new LinkedHashSet<>();
        byRule.forEach((rule, cases) -> {
            if (!cases.isEmpty()) {
                names.add(rule);
                files.put("rules/" + rule + ".json", file(rule, cases.values()));
                cases.values().forEach(each -> calendars.add(each.calendar));
            }
        });
        Map<String, String> shared = new TreeMap<>();
        byRule.values().stream()
                .flatMap(cases -> cases.values().stream())
                .filter(each -> isShared(each.base))
                .forEach(each -> shared.put(baseName(each.base), each.base));
        shared.forEach((name, base) -> files.put("bases/" + name + ".json", base + "\n"));
        files.put("calendars/none.json", line(calendar(WorkingDays.unknown())));
        files.put("calendars/morocco.json", line(calendar(TestCalendar.MOROCCO)));
        ObjectNode index = MAPPER.createObjectNode();
        index.put("suite", "conformance/1");
        index.set("rules", names);
        index.set("bases", MAPPER.valueToTree(shared.keySet()));
        index.set("calendars", MAPPER.valueToTree(calendars.stream().sorted().toList()));
        files.put("suite.json", line(index));
        return files;
    }

    private static String line(JsonNode json) {
        return json.toString() + "\n";
    }

    private String file(String rule, Iterable<Case> cases) {
        List<Case> ordered = new ArrayList<>();
        cases.forEach(ordered::add);
        tellApart(ordered);
        ordered.sort(Comparator.comparing((Case each) -> each.rank())
                .thenComparing(each -> each.why())
                .thenComparing(each -> each.id));
        Map<String, String> own = new TreeMap<>();
        for (Case each : ordered) {
            if (!isShared(each.base)) {
                own.put(baseName(each.base), each.base);
            }
        }
        String bases = own.entrySet().stream()
                .map(base -> "\n" + MAPPER.valueToTree(base.getKey()) + ":" + base.getValue())
                .collect(Collectors.joining(","));
        String lines = ordered.stream().map(each -> "\n" + each.json()).collect(Collectors.joining(","));
        return "{\"rule\":\"" + rule + "\",\n\"bases\":{" + bases + "},\n\"cases\":[" + lines + "]}\n";
    }

    /** Where cases of a rule are told by one sentence, adds to each what it changes. */
    private static void tellApart(List<Case> cases) {
        Map<String, Long> times = cases.stream().collect(Collectors.groupingBy(Case::why, Collectors.counting()));
        cases.stream().filter(each -> times.get(each.why()) > 1).toList().forEach(Case::addDifference);
    }

    private boolean isShared(String base) {
        return rulesByBase.getOrDefault(baseName(base), Set.of()).size() > 1;
    }

    /** Returns the kind of a document and a digest of its content. */
    private static String baseName(String base) {
        String kind = MAPPER.readTree(base).path("document").asString("").replace("/1", "");
        return (kind.isEmpty() ? "document" : kind.toLowerCase(Locale.ROOT)) + "-" + digest(base);
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the days of a calendar that differ from what the day of the week says. */
    private static ObjectNode calendar(WorkingDays days) {
        ObjectNode json = MAPPER.createObjectNode();
        ArrayNode years = json.putArray("years");
        ArrayNode weekend = json.putArray("weekend");
        List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).forEach(day -> weekend.add(day.name()));
        ArrayNode off = json.putArray("off");
        ArrayNode unknown = json.putArray("unknown");
        for (Year year : days.years()) {
            years.add(year.getValue());
            for (LocalDate day = year.atDay(1); day.getYear() == year.getValue(); day = day.plusDays(1)) {
                boolean isWeekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
                if (!isWeekend && days.kindOf(day) == DayKind.OFF) {
                    off.add(day.toString());
                } else if (days.kindOf(day) == DayKind.UNKNOWN) {
                    unknown.add(day.toString());
                }
            }
        }
        return json;
    }

    /** One case: a document judged in one way, and all that tests assert of it. */
    private static final class Case {
        final String id;
        final String base;
        final String calendar;
        final ObjectNode expected;
        private final Asserted first;
        private final List<Figure> figures;
        private final Set<String> whys = new LinkedHashSet<>();
        private String difference = "";

        Case(Asserted asserted, String calendar) {
            Judging.Question question = asserted.question();
            this.first = asserted;
            this.calendar = calendar;
            this.base = Draft.read(question.draft().base()).toString();
            this.expected = asserted.expected().deepCopy();
            this.whys.add(sentence(asserted.test()));
            this.figures = figures(question);
            this.id = asserted.rule() + "#"
                    + digest(String.join(
                            "\n",
                            Draft.read(question.draft().json()).toString(),
                            question.ask().on().toString(),
                            String.valueOf(question.ask().books()),
                            figures.isEmpty() ? "" : figures.toString(),
                            calendar));
        }

        /** Adds what another test asserts of the same question. */
        Case with(Case other) {
            whys.addAll(other.whys);
            for (Map.Entry<String, JsonNode> entry : other.expected.properties()) {
                JsonNode present = expected.get(entry.getKey());
                if (present instanceof ObjectNode inputs) {
                    inputs.setAll((ObjectNode) entry.getValue());
                } else if (present instanceof ArrayNode list
                        && (entry.getKey().equals("about") || entry.getKey().equals("unknown"))) {
                    Set<JsonNode> items = new LinkedHashSet<>(list.values());
                    items.addAll(entry.getValue().values());
                    list.removeAll().addAll(items);
                } else {
                    expected.set(entry.getKey(), entry.getValue());
                }
            }
            return this;
        }

        boolean expects(String name, String value) {
            return expected.path(name).asString("").equals(value);
        }

        /** Returns whether something was taken away, or the answer is that it is not there. */
        boolean isAboutAbsence() {
            return first.question().draft().changes().stream()
                            .anyMatch(change -> change.op().equals("remove"))
                    || expects("variant", "absent")
                    || expects("reason", Reason.NO_VALUE.name())
                    || expects("reason", Reason.NO_SUBJECT.name())
                    || expected.has("missing");
        }

        /** Returns which clause is tested: the names of the tests as sentences, in an order that does not hang on theirs. */
        String why() {
            return whys.stream().sorted().collect(Collectors.joining("; ")) + difference;
        }

        /** Adds the last change to the sentence. */
        void addDifference() {
            List<Draft.Change> changes = first.question().draft().changes();
            if (!changes.isEmpty()) {
                Draft.Change last = changes.get(changes.size() - 1);
                JsonNode value = last.value();
                difference = value == null
                        ? " (without " + last.path() + ")"
                        : " (" + last.path() + (value.isContainer() ? "" : " = " + value) + ")";
            }
        }

        private static String sentence(String test) {
            String words = test.replace('_', ' ').replace("co creation", "co-creation");
            return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }

        int rank() {
            int rank = ORDER.indexOf(expected.path("status").asString(""));
            return rank < 0 ? ORDER.size() : rank;
        }

        String json() {
            ObjectNode json = MAPPER.createObjectNode();
            json.put("id", id);
            json.put("why", why());
            json.put("base", baseName(base));
            ArrayNode patch = json.putArray("patch");
            for (Draft.Change change : first.question().draft().changes()) {
                ObjectNode line = patch.addObject();
                line.put("op", change.op());
                line.put("path", change.path());
                if (change.value() != null) {
                    line.set("value", change.value());
                }
            }
            json.put("on", first.question().ask().on().toString());
            List<String> books = first.question().ask().books();
            if (books != null) {
                json.set("books", MAPPER.valueToTree(books));
            }
            json.put("calendar", calendar);
            if (!figures.isEmpty()) {
                ArrayNode others = json.putArray("figures");
                for (Figure figure : figures) {
                    ObjectNode line = others.addObject();
                    line.put("rule", figure.rule());
                    line.put("name", figure.name());
                    if (figure.tier() != null) {
                        line.put("tier", figure.tier());
                    }
                    line.put("value", figure.value());
                }
            }
            json.set("expected", inOrder());
            return json.toString();
        }

        /** Several tests may assert of one question in any order; the file has one order. */
        private ObjectNode inOrder() {
            ObjectNode ordered = MAPPER.createObjectNode();
            for (String key : List.of(
                    "status",
                    "statusNot",
                    "verdicts",
                    "pointers",
                    "among",
                    "related",
                    "about",
                    "variant",
                    "reason",
                    "missing",
                    "unknown",
                    "inputs",
                    "severity",
                    "source",
                    "subjects")) {
                if (expected.has(key)) {
                    ordered.set(key, expected.get(key));
                }
            }
            return ordered;
        }
    }
}
