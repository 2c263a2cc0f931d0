package io.github.pacto4j.book;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.rule.Word;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A judged document, and what one rule says of it: {@code judged(json, day).rule("…").isViolated().at("/…")}. */
public final class Judging {
    private static final Pacto PACTO = Pacto.with(WorkingDays.unknown());

    private final Question question;
    private final Assessment assessment;

    private Judging(Question question) {
        this.question = question;
        this.assessment = question.answer();
    }

    /** What is judged, and how. */
    record Question(Pacto pacto, Draft draft, Ask ask) {
        private Assessment answer() {
            return pacto.assess(pacto.read(draft.json().getBytes(UTF_8)), ask);
        }
    }

    /** Judges a document by FORM and PACTO, whatever its programme. */
    public static Judging judged(String json, String day) {
        return judged(Draft.of(json), day);
    }

    /** Judges a document by FORM and PACTO, whatever its programme. */
    public static Judging judged(Draft draft, String day) {
        return judged(PACTO, draft, Ask.on(LocalDate.parse(day)).books("PACTO"));
    }

    /** Judges a document by the books that its programme chooses. */
    public static Judging judgedByItsBooks(Draft draft, String day) {
        return judged(PACTO, draft, Ask.on(LocalDate.parse(day)));
    }

    /** Judges a document by a library of one's own. */
    public static Judging judged(Pacto pacto, Draft draft, Ask ask) {
        return new Judging(new Question(pacto, draft, ask));
    }

    /** Returns what was found by all rules. */
    public Assessment assessment() {
        return assessment;
    }

    /** Turns to one rule. */
    public ByRule rule(String id) {
        return new ByRule(question, assessment, id);
    }

    /** What one rule says. */
    public static final class ByRule {
        private final Question question;
        private final Assessment assessment;
        private final String id;
        private final List<Verdict> verdicts;

        private ByRule(Question question, Assessment assessment, String id) {
            this.question = question;
            this.assessment = assessment;
            this.id = id;
            this.verdicts = assessment.verdicts(id);
        }

        /** Asserts that one subject violates the rule. */
        public OneVerdict isViolated() {
            return worst(Status.VIOLATED);
        }

        /** Asserts that the rule is violated by subjects at these places, in this order, and by no other. */
        public void isViolatedAt(String... pointers) {
            assertThat(verdicts.stream()
                            .filter(each -> each.status() == Status.VIOLATED)
                            .map(Verdict::pointer))
                    .as(toString())
                    .containsExactly(pointers);
            heard().status(Status.VIOLATED).pointers(pointers);
        }

        /** Asserts that every subject to which the rule applies satisfies it. */
        public OneVerdict isSatisfied() {
            return worst(Status.SATISFIED);
        }

        /** Asserts that of one subject it cannot be said, and that no other violates the rule. */
        public OneVerdict isUndetermined() {
            return worst(Status.UNDETERMINED);
        }

        /** Asserts that of the subject at this place, perhaps beside others, it cannot be said. */
        public OneVerdict isUndeterminedAt(String pointer) {
            assertThat(assessment.status(id)).as(toString()).contains(Status.UNDETERMINED);
            return verdicts.stream()
                    .filter(each -> each.status() == Status.UNDETERMINED
                            && each.pointer().equals(pointer))
                    .findFirst()
                    .map(each -> new OneVerdict(
                            assessment,
                            each,
                            heard().status(Status.UNDETERMINED).among(pointer)))
                    .orElseThrow(() -> new AssertionError("nothing undetermined at " + pointer + " in " + this));
        }

        /** Asserts that there is nothing to judge. */
        public OneVerdict isNotApplicable(Reason because) {
            OneVerdict found = worst(Status.NOT_APPLICABLE);
            assertThat(found.verdict.reason()).as(toString()).isEqualTo(because);
            found.heard.reason(because);
            return found;
        }

        /** Asserts that nothing is held against the document. */
        public void isNotViolated() {
            assertThat(assessment.status(id).orElseThrow()).as(toString()).isNotEqualTo(Status.VIOLATED);
            heard().statusNot(Status.VIOLATED);
        }

        /** Asserts that the rule takes part but the document lacks what it needs. */
        public void isNotJudged() {
            assertThat(verdicts).isEmpty();
            assertThat(assessment.notJudged()).contains(id);
            heard().silent("NOT_JUDGED");
        }

        /** Asserts that the rule is not chosen. */
        public void isNotChosen() {
            assertThat(verdicts).isEmpty();
            assertThat(assessment.notJudged()).doesNotContain(id);
            heard().silent("NOT_CHOSEN");
        }

        private OneVerdict worst(Status status) {
            assertThat(verdicts).as("verdicts of " + id).isNotEmpty();
            assertThat(assessment.status(id)).as(toString()).contains(status);
            List<Verdict> found =
                    verdicts.stream().filter(each -> each.status() == status).toList();
            assertThat(found).as(toString()).hasSize(1);
            return new OneVerdict(
                    assessment, found.get(0), heard().status(status).one());
        }

        private Asserted heard() {
            return Asserted.of(question, id);
        }

        @Override
        public String toString() {
            return id + ": " + verdicts;
        }
    }

    /** One verdict. */
    public static final class OneVerdict {
        private final Assessment assessment;
        private final Verdict verdict;
        private final Asserted heard;

        private OneVerdict(Assessment assessment, Verdict verdict, Asserted heard) {
            this.assessment = assessment;
            this.verdict = verdict;
            this.heard = heard;
        }

        /** Asserts the place where one would mend. */
        public OneVerdict at(String pointer) {
            assertThat(verdict.pointer()).as(verdict.toString()).isEqualTo(pointer);
            heard.pointer(pointer);
            return this;
        }

        /** Asserts the places of the values concerned. */
        public OneVerdict relatedTo(String... pointers) {
            assertThat(verdict.related()).as(verdict.toString()).containsExactlyInAnyOrder(pointers);
            heard.related(pointers);
            return this;
        }

        /** Asserts that the verdict points at a value, as its place or as one concerned. */
        public OneVerdict about(String pointer) {
            assertThat(Stream.concat(Stream.of(verdict.pointer()), verdict.related().stream()))
                    .as(verdict.toString())
                    .contains(pointer);
            heard.about(pointer);
            return this;
        }

        /** Asserts in which of several ways the rule is broken. */
        public OneVerdict as(String variant) {
            assertThat(verdict.variant()).as(verdict.toString()).isEqualTo(variant);
            heard.variant(variant);
            return this;
        }

        /** Asserts a value that the judgement used, as a document would write it. */
        public OneVerdict withInput(String name, Object value) {
            assertThat(verdict.inputs()).as(verdict.toString()).containsKey(name);
            assertThat(plain(Objects.requireNonNull(verdict.inputs().get(name))))
                    .as(verdict.toString())
                    .isEqualTo(plain(value));
            heard.input(assessment, verdict, name);
            return this;
        }

        /** Asserts that the judgement tells nothing of what it read. */
        public OneVerdict withoutInputs() {
            assertThat(verdict.inputs()).isEmpty();
            return this;
        }

        /** Asserts the places of what is unknown. */
        public OneVerdict missing(String... pointers) {
            assertThat(verdict.missing()).as(verdict.toString()).containsExactlyInAnyOrder(pointers);
            heard.missing(pointers);
            return this;
        }

        /** Asserts that what is unknown is said to stand at this place, above it (but not at the root) or below it. */
        public OneVerdict unknown(String pointer) {
            assertThat(verdict.missing())
                    .as(verdict.toString())
                    .anyMatch(missing -> missing.equals(pointer)
                            || !missing.isEmpty() && pointer.startsWith(missing + "/")
                            || missing.startsWith(pointer + "/"));
            heard.unknown(pointer);
            return this;
        }

        /** Asserts how much it weighs. */
        public OneVerdict weighing(Severity severity) {
            assertThat(verdict.severity()).isEqualTo(severity);
            heard.severity(severity);
            return this;
        }

        /** Asserts the document that the rule comes from. */
        public OneVerdict from(String source) {
            assertThat(Objects.requireNonNull(verdict.source()).document()).isEqualTo(source);
            heard.source(source);
            return this;
        }

        /** Asserts how many subjects the verdict speaks for. */
        public OneVerdict forSubjects(int subjects) {
            assertThat(verdict.subjects()).as(verdict.toString()).isEqualTo(subjects);
            heard.subjects(subjects);
            return this;
        }

        private static Object plain(Object value) {
            if (value instanceof Collection<?> items) {
                return items.stream().map(OneVerdict::plain).toList();
            } else if (value instanceof Map<?, ?> map) {
                return map.toString();
            } else if (value instanceof Text text) {
                return String.join(" | ", text.wordings().values());
            } else if (value instanceof Code code) {
                return code.code();
            } else if (value instanceof Word word) {
                return word.key();
            }
            return value.toString();
        }
    }
}
