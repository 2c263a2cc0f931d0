package io.github.pacto4j.rule;

import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.text.Language;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rules found in a document on a day. It holds no words; {@link #in(Language)} gives them in a language.
 * Immutable and safe for use by many threads.
 */
public final class Assessment {
    private final About about;
    private final List<RuleBook> books;
    private final Ask ask;
    private final List<Problem> problems;
    private final List<String> notJudged;
    private final List<PassedGateLine> passedGates;
    private final List<Verdict> verdicts;
    private final @Nullable Object root;
    private final @Nullable WorkingDays calendar;

    /**
     * @param root  the document that was judged, null if none could be read
     * @param calendar  the working days it was judged by, null if nothing was judged
     */
    Assessment(
            About about,
            List<RuleBook> books,
            Ask ask,
            List<Problem> problems,
            List<String> notJudged,
            List<PassedGateLine> passedGates,
            List<Verdict> verdicts,
            @Nullable Object root,
            @Nullable WorkingDays calendar) {
        this.about = about;
        this.root = root;
        this.calendar = calendar;
        this.books = List.copyOf(books);
        this.ask = ask;
        this.problems = List.copyOf(problems);
        this.notJudged = List.copyOf(notJudged);
        this.passedGates = passedGates;
        this.verdicts = verdicts;
    }

    /**
     * The document that was judged.
     *
     * @param kind  its kind, null if no document could be read
     * @param id  its id, null if it has none
     * @param collectivity  register code of the collectivity, null if unknown
     * @param file  name of the file, null if it came from none
     */
    public record About(
            @Nullable DocumentKind kind,
            @Nullable String id,
            @Nullable String collectivity,
            @Nullable String file) {
        /** Returns what a file holds that was read as this dossier. */
        public static About of(Dossier dossier, DocumentKind kind) {
            return Parts.subject(dossier, kind);
        }
    }

    /** Returns the assessment of a file in which no document could be read. */
    public static Assessment ofUnread(List<Problem> problems, Ask ask) {
        return new Assessment(
                new About(null, null, null, null),
                List.of(),
                ask,
                problems,
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    /** Returns the document that was judged. */
    public About about() {
        return about;
    }

    /** Returns this assessment as that of a named file. */
    public Assessment ofFile(String name) {
        About named = new About(about.kind, about.id, about.collectivity, name);
        return new Assessment(named, books, ask, problems, notJudged, passedGates, verdicts, root, calendar);
    }

    /** Returns the books that took part, in order. */
    public List<RuleBook> books() {
        return books;
    }

    /** Returns the day of assessment. */
    public LocalDate on() {
        return ask.on();
    }

    /** Returns the part of the document that was asked for, null for the whole. */
    @Nullable
    String at() {
        return ask.at();
    }

    @Nullable
    Object root() {
        return root;
    }

    @Nullable
    WorkingDays calendar() {
        return calendar;
    }

    /** Returns the id of the plan that was judged or that the dossier holds, null if there is none. */
    @Nullable
    String planId() {
        ActionPlan plan = root instanceof Dossier dossier ? dossier.plan() : null;
        return plan == null ? null : plan.id();
    }

    /** Returns what the reader found, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }

    /** Returns the ids of chosen rules that gave no verdict: what they need is not in the file, or they have no code. */
    public List<String> notJudged() {
        return notJudged;
    }

    /**
     * Returns the rules that guarded a transition of the plan and were passed over by the day of assessment, in the order of
     * its history: once passed they are shown ever after, whatever the rules say now.
     */
    public List<PassedGateLine> passedGates() {
        return passedGates;
    }

    /** Returns the verdicts in catalogue order, then document order. */
    public List<Verdict> verdicts() {
        return verdicts;
    }

    /** Returns the verdicts of one rule, empty if it gave none. */
    public List<Verdict> verdicts(String rule) {
        return verdicts.stream().filter(verdict -> verdict.rule().equals(rule)).toList();
    }

    /** Returns the status of a rule: its worst verdict; empty if it gave none. */
    public Optional<Status> status(String rule) {
        return Optional.ofNullable(statuses().get(rule)).map(Verdict::status);
    }

    /** Returns the outcome: broken rules or an unreadable place of severity ERROR, then unsettled ones, then none. */
    public AssessmentOutcome outcome() {
        boolean unsettled = false;
        for (Verdict verdict : verdicts) {
            if (verdict.severity() == Severity.ERROR && verdict.status() == Status.VIOLATED) {
                return AssessmentOutcome.VIOLATES;
            }
            unsettled |= verdict.severity() == Severity.ERROR && verdict.status() == Status.UNDETERMINED;
        }
        if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            return AssessmentOutcome.VIOLATES;
        }
        return unsettled ? AssessmentOutcome.CANNOT_SAY : AssessmentOutcome.CONFORMS;
    }

    /** Returns whether the outcome is CONFORMS. */
    public boolean conforms() {
        return outcome() == AssessmentOutcome.CONFORMS;
    }

    /** Returns the numbers of rules, each counted once by its worst status. */
    public Summary summary() {
        Map<Severity, Integer> violated = new EnumMap<>(Severity.class);
        Map<Severity, Integer> undetermined = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            violated.put(severity, 0);
            undetermined.put(severity, 0);
        }
        int satisfied = 0;
        int notApplicable = 0;
        Map<String, Verdict> worst = statuses();
        for (Verdict verdict : worst.values()) {
            switch (verdict.status()) {
                case VIOLATED -> violated.merge(verdict.severity(), 1, Integer::sum);
                case UNDETERMINED -> undetermined.merge(verdict.severity(), 1, Integer::sum);
                case SATISFIED -> satisfied++;
                case NOT_APPLICABLE -> notApplicable++;
            }
        }
        return SummaryBuilder.builder()
                .rules(worst.size())
                .satisfied(satisfied)
                .violated(violated)
                .notApplicable(notApplicable)
                .undetermined(undetermined)
                .build();
    }

    /** Returns the status of every rule that gave a verdict, in catalogue order. */
    Map<String, Status> statusByRule() {
        Map<String, Status> statuses = new LinkedHashMap<>();
        statuses().forEach((rule, worst) -> statuses.put(rule, worst.status()));
        return statuses;
    }

    private Map<String, Verdict> statuses() {
        Map<String, Verdict> worst = new LinkedHashMap<>();
        for (Verdict verdict : verdicts) {
            worst.merge(verdict.rule(), verdict, (one, other) -> rank(other) < rank(one) ? other : one);
        }
        return worst;
    }

    private static int rank(Verdict verdict) {
        return switch (verdict.status()) {
            case VIOLATED -> 0;
            case UNDETERMINED -> 1;
            case SATISFIED -> 2;
            case NOT_APPLICABLE -> 3;
        };
    }

    /** Returns this assessment as a document, with its messages in the language asked for at first. */
    public AssessmentDocument document() {
        return in(ask.language());
    }

    /** Returns this assessment as a document, with its messages in a language. */
    public AssessmentDocument in(Language language) {
        return new Wording(books, language).document(this);
    }

    /** Returns the message of a verdict of this assessment in a language. */
    public String message(Verdict verdict, Language language) {
        return new Wording(books, language).message(verdict);
    }

    /**
     * Returns the message of a verdict for where the rule does not stand beside it: if the message is one that any rule
     * could give, what the rule asks goes before, so that no two rules say the same of one place; if further findings of
     * the rule are not listed, their number follows.
     */
    public String messageAlone(Verdict verdict, Language language) {
        return new Wording(books, language).messageAlone(verdict);
    }

    /** Returns what would mend a violation, in a language; empty where nothing is violated. */
    public Optional<String> remedy(Verdict verdict, Language language) {
        return Optional.ofNullable(new Wording(books, language).remedy(verdict));
    }
}
