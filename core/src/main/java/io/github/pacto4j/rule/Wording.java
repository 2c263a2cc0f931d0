package io.github.pacto4j.rule;

import io.github.pacto4j.date.Delay;
import io.github.pacto4j.date.LastDay;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says verdicts in one language, with the words of the books that they come from. Immutable. */
public final class Wording {
    private final List<RuleBook> books;
    private final Language language;
    private final Words words;

    /**
     * The words of these books.
     *
     * @param books  the books, among them that of every verdict to be said
     */
    public Wording(List<RuleBook> books, Language language) {
        this.books = List.copyOf(books);
        this.language = language;
        this.words = Words.generic(language);
    }

    AssessmentDocument document(Assessment assessment) {
        return AssessmentDocumentBuilder.builder()
                .document("assessment/1")
                .subject(subject(assessment.about()))
                .books(lines(assessment.books()))
                .on(StatedDate.of(assessment.on()))
                .language(language)
                .outcome(assessment.outcome())
                .conforms(assessment.conforms())
                .summary(assessment.summary())
                .problems(assessment.problems().stream().map(this::line).toList())
                .notJudged(assessment.notJudged())
                .passedGates(assessment.passedGates().isEmpty() ? null : assessment.passedGates())
                .verdicts(assessment.verdicts().stream().map(this::line).toList())
                .build();
    }

    static SubjectLine subject(Assessment.About about) {
        return SubjectLineBuilder.builder()
                .document(about.kind() == null ? null : about.kind().code())
                .id(about.id())
                .collectivity(about.collectivity())
                .file(about.file())
                .build();
    }

    static List<BookLine> lines(List<RuleBook> books) {
        return books.stream()
                .map(book -> BookLineBuilder.builder()
                        .id(book.id())
                        .edition(book.edition())
                        .build())
                .toList();
    }

    ProblemLine line(Problem problem) {
        return ProblemLineBuilder.builder()
                .code(problem.code())
                .pointer(problem.pointer())
                .severity(problem.severity())
                .message(problem.message(language))
                .build();
    }

    /**
     * Returns a verdict in words.
     *
     * @throws IllegalArgumentException if none of the books has its rule
     */
    public VerdictLine line(Verdict verdict) {
        boolean several = verdict.status() == Status.SATISFIED || verdict.status() == Status.NOT_APPLICABLE;
        Source source = verdict.source();
        return VerdictLineBuilder.builder()
                .rule(verdict.rule())
                .status(verdict.status())
                .severity(verdict.severity())
                .subjects(several ? verdict.subjects() : null)
                .pointer(verdict.pointer())
                .related(verdict.related().isEmpty() ? null : verdict.related())
                .inputs(verdict.inputs().isEmpty() ? null : json(verdict.inputs()))
                .source(
                        source == null
                                ? null
                                : SourceLineBuilder.builder()
                                        .document(source.document())
                                        .section(source.section())
                                        .article(source.article())
                                        .build())
                .message(message(verdict))
                .remedy(remedy(verdict))
                .reason(verdict.reason())
                .missing(verdict.missing().isEmpty() ? null : verdict.missing())
                .more(verdict.more() == 0 ? null : verdict.more())
                .build();
    }

    String message(Verdict verdict) {
        return switch (verdict.status()) {
            case SATISFIED -> book(verdict).title(verdict.rule(), language);
            case NOT_APPLICABLE ->
                words.format(
                        "reason." + Objects.requireNonNull(verdict.reason()).code(), Map.of());
            case UNDETERMINED ->
                words.format(
                        verdict.variant() == null ? "undetermined" : "undetermined." + verdict.variant(),
                        with(verdict, "missing", verdict.missing()));
            case VIOLATED -> violated(verdict);
        };
    }

    String messageAlone(Verdict verdict) {
        String message = message(verdict);
        boolean ofItsRule = switch (verdict.status()) {
            case SATISFIED -> true;
            case NOT_APPLICABLE, UNDETERMINED -> false;
            case VIOLATED -> !Verdict.ABSENT.equals(verdict.variant());
        };
        String alone = ofItsRule ? message : book(verdict).title(verdict.rule(), language) + " " + message;
        return verdict.more() == 0 ? alone : alone + " " + words.format("more", Map.of("more", verdict.more()));
    }

    private String violated(Verdict verdict) {
        if (Verdict.ABSENT.equals(verdict.variant())) {
            return words.format("absent", with(verdict, "missing", verdict.missing()));
        }
        String key = verdict.rule() + ".violated" + (verdict.variant() == null ? "" : "." + verdict.variant());
        RuleBook book = book(verdict);
        return words.fill(
                book.messages().find(key, language).orElseGet(() -> book.title(verdict.rule(), language)),
                verdict.inputs());
    }

    @Nullable
    String remedy(Verdict verdict) {
        return verdict.status() != Status.VIOLATED
                ? null
                : book(verdict)
                        .messages()
                        .find(verdict.rule() + ".remedy", language)
                        .map(pattern -> words.fill(pattern, verdict.inputs()))
                        .orElse(null);
    }

    private static Map<String, Object> with(Verdict verdict, String name, Object value) {
        Map<String, Object> values = new LinkedHashMap<>(verdict.inputs());
        values.put(name, value);
        return values;
    }

    private RuleBook book(Verdict verdict) {
        for (RuleBook book : books) {
            if (book.find(verdict.rule()).isPresent()) {
                return book;
            }
        }
        throw new IllegalArgumentException("no book of this assessment has rule " + verdict.rule());
    }

    private Map<String, Json> json(Map<String, Object> inputs) {
        Map<String, Json> json = new LinkedHashMap<>();
        inputs.forEach((name, value) -> json.put(name, json(value)));
        return json;
    }

    private Json json(Object value) {
        if (value instanceof Number number) {
            return Json.of(number);
        } else if (value instanceof Boolean bool) {
            return new Json.Bool(bool);
        } else if (value instanceof Code code) {
            return Json.of(code.code());
        } else if (value instanceof Collection<?> list) {
            return Json.of(list.stream().map(this::json).toList());
        } else if (value instanceof Delay delay) {
            Map<String, Json> members = new LinkedHashMap<>();
            members.put("length", Json.of(delay.length()));
            members.put("unit", Json.of(delay.unit().name()));
            return Json.of(members);
        } else if (value instanceof LastDay last && last.day().isEmpty()) {
            Map<String, Json> members = new LinkedHashMap<>();
            if (last.earliest() != null) {
                members.put("earliest", Json.of(last.earliest().toString()));
            }
            if (last.latest() != null) {
                members.put("latest", Json.of(last.latest().toString()));
            }
            return Json.of(members);
        } else if (value instanceof Period period) {
            Map<String, Json> members = new LinkedHashMap<>();
            if (period.start() != null) {
                members.put("start", Json.of(period.start().edtf()));
            }
            if (period.end() != null) {
                members.put("end", Json.of(period.end().edtf()));
            }
            return Json.of(members);
        } else if (value instanceof Text text) {
            return Json.of(text.orElseAny(language));
        } else if (value instanceof Json json) {
            return json;
        } else if (value instanceof Word word) {
            return Json.of(words.say(word));
        }
        // A date stands in its notation, a day as yyyy-mm-dd.
        return Json.of(value.toString());
    }
}
