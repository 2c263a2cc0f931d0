package io.github.pacto4j;

import io.github.pacto4j.access.Policy;
import io.github.pacto4j.access.PolicyTable;
import io.github.pacto4j.access.View;
import io.github.pacto4j.book.Books;
import io.github.pacto4j.book.MatrixConsistency;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Documents;
import io.github.pacto4j.json.Limits;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.life.Amendments;
import io.github.pacto4j.life.ApplicationCommand;
import io.github.pacto4j.life.CoCreationCommand;
import io.github.pacto4j.life.ContributionLife;
import io.github.pacto4j.life.Deadlines;
import io.github.pacto4j.life.DossierImport;
import io.github.pacto4j.life.NextCycle;
import io.github.pacto4j.life.NextStep;
import io.github.pacto4j.life.Outcome;
import io.github.pacto4j.life.PlanCommand;
import io.github.pacto4j.life.PlanLife;
import io.github.pacto4j.life.RecordLife;
import io.github.pacto4j.life.Registry;
import io.github.pacto4j.life.WhatNext;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.plan.Change;
import io.github.pacto4j.progress.Baseline;
import io.github.pacto4j.progress.Counting;
import io.github.pacto4j.progress.Drafts;
import io.github.pacto4j.progress.PlanProgress;
import io.github.pacto4j.progress.ProgressStatement;
import io.github.pacto4j.progress.ReportDraft;
import io.github.pacto4j.progress.Slippages;
import io.github.pacto4j.progress.Strategy;
import io.github.pacto4j.progress.monitoring.MonitoringDraft;
import io.github.pacto4j.progress.monitoring.MonitoringDrafts;
import io.github.pacto4j.progress.network.Reporting;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.Assessor;
import io.github.pacto4j.rule.Deadline;
import io.github.pacto4j.rule.RuleBook;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.rule.Wording;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads documents of open local government and judges them by the rule books.
 *
 * <p>One instance serves a whole application: it is immutable and safe for use by many threads. It holds no clock; every
 * assessment is asked for a day.
 */
public final class Pacto {
    private static final String PLAN = "/plan";

    private final WorkingDays calendar;
    private final List<RuleBook> books;
    private final Documents documents;
    private final Assessor assessor;
    private final Policy policy;
    private final PlanLife life;
    private final ContributionLife contributions;
    private final RecordLife records;

    private Pacto(WorkingDays calendar, List<RuleBook> books, Documents documents, Policy policy) {
        this.calendar = calendar;
        this.books = List.copyOf(books);
        this.documents = documents;
        this.assessor = new Assessor(this.books, calendar);
        this.policy = policy;
        this.life = new PlanLife(this.books, assessor, policy, documents::tree);
        this.contributions = new ContributionLife(assessor, calendar);
        this.records = new RecordLife(assessor);
    }

    /**
     * Returns the library with its own books and the standard limits.
     *
     * @param calendar  the working days; {@link WorkingDays#unknown()} leaves undetermined what hangs on them
     */
    public static Pacto with(WorkingDays calendar) {
        return new Pacto(calendar, Books.all(), Documents.standard(), PolicyTable.standard());
    }

    /**
     * Returns this with a host's own book beside the others.
     *
     * @throws IllegalArgumentException if its id, or the id of one of its rules, is taken
     */
    public Pacto adding(RuleBook book) {
        for (RuleBook each : books) {
            boolean taken = each.id().equalsIgnoreCase(book.id())
                    || book.entries().stream()
                            .anyMatch(entry -> each.find(entry.id()).isPresent());
            if (taken) {
                throw new IllegalArgumentException(
                        "book " + book.id() + " or one of its rules is there already: " + each.id());
            }
        }
        List<RuleBook> more = new ArrayList<>(books);
        more.add(book);
        return new Pacto(calendar, more, documents, policy);
    }

    /**
     * Returns this with a book in place of the one that it was made from, for example with another severity or figure.
     *
     * @throws IllegalArgumentException if there is no book with this id, or if it brings judgements of its own: the meaning
     *     of a rule does not change
     */
    public Pacto replacing(RuleBook book) {
        List<RuleBook> changed = new ArrayList<>(books);
        changed.replaceAll(each -> book.isMadeFrom(each) ? book : each);
        if (!changed.contains(book)) {
            throw new IllegalArgumentException("no book that " + book.id() + " was made from");
        }
        return new Pacto(calendar, changed, documents, policy);
    }

    /** Returns this with other limits for what is read. */
    public Pacto limitedTo(Limits limits) {
        return new Pacto(calendar, books, new Documents(limits), policy);
    }

    /**
     * Returns this with a host's own policy. Commands ask it who may pass a gate; whether somebody may give a command at
     * all, or read a document, the host asks it beforehand.
     */
    public Pacto governedBy(Policy policy) {
        return new Pacto(calendar, books, documents, policy);
    }

    /** Returns the policy; that of the library unless the host brought its own. */
    public Policy policy() {
        return policy;
    }

    /**
     * Returns what somebody sees of a file that was read, by the policy: the document, and its problems.
     *
     * @param on  the day, in Africa/Casablanca
     */
    public Reading<Dossier> seenBy(Actor actor, Reading<Dossier> reading, LocalDate on) {
        if (!reading.isRead()) {
            return reading.seen(whole -> whole, problem -> View.problem(problem, null));
        }
        View view = View.of(reading.document(), actor, policy, on);
        DocumentKind kind = reading.kind().orElse(DocumentKind.DOSSIER);
        return view.isWhole() ? reading : reading.seen(whole -> view.dossier(), problem -> View.problem(problem, kind));
    }

    /** Returns the rule books, in the order of their verdicts. */
    public List<RuleBook> books() {
        return books;
    }

    /**
     * Reads a document of any kind; one that is no dossier stands alone in a dossier, and its pointers start at itself.
     *
     * @param bytes  JSON in UTF-8; a byte order mark is accepted
     */
    public Reading<Dossier> read(byte[] bytes) {
        return documents.read(bytes);
    }

    /** Returns a document as JSON in UTF-8, on one line: as it was read, or in the order of the document tables. */
    public byte[] write(Record document) {
        return documents.write(document);
    }

    /** Returns a JSON value in UTF-8, on one line, such as that of {@link Deadlines#json}. */
    public byte[] write(Json json) {
        return documents.write(json);
    }

    /**
     * Judges what was read. Where no document could be read there are no verdicts; the problems say why.
     *
     * @throws IllegalArgumentException if a book that is asked for is not known, or nothing stands at the place asked for
     */
    public Assessment assess(Reading<Dossier> reading, Ask ask) {
        if (!reading.isRead()) {
            return Assessment.ofUnread(reading.problems(), ask);
        }
        return assessor.assess(
                reading.document(), reading.kind().orElse(DocumentKind.DOSSIER), reading.problems(), ask);
    }

    /**
     * Judges a dossier made in Java, or a document of another kind as though it were a file of its own.
     *
     * @throws IllegalArgumentException if the record is no such document, a book that is asked for is not known, or nothing
     *     stands at the place asked for
     */
    public Assessment assess(Record document, Ask ask) {
        return assess(Reading.of(document), ask);
    }

    /**
     * Applies a command to the plan of a dossier, as of the day on which it happened.
     *
     * @return the dossier after it, or what stands against it
     */
    public Outcome<Dossier> apply(Dossier dossier, PlanCommand command) {
        return life.apply(dossier, command);
    }

    /**
     * Applies a command to the plan of a dossier, as of the day on which it is recorded.
     *
     * @param today  day of the judgement, in Africa/Casablanca: what happened later cannot be recorded yet
     * @return the dossier after it, or what stands against it
     */
    public Outcome<Dossier> apply(Dossier dossier, PlanCommand command, LocalDate today) {
        return life.apply(dossier, command, today);
    }

    /**
     * Records what happened while a plan was prepared, as of the day on which it happened.
     *
     * @return the dossier after it, or what stands against it
     */
    public Outcome<Dossier> apply(Dossier dossier, CoCreationCommand command) {
        return records.apply(dossier, command, command.on().last());
    }

    /** Records what happened while a plan was prepared, as of the day on which it is recorded. */
    public Outcome<Dossier> apply(Dossier dossier, CoCreationCommand command, LocalDate today) {
        return records.apply(dossier, command, today);
    }

    /**
     * Records what happened in an application to OGP Local, as of the day on which it happened.
     *
     * @return the dossier after it, or what stands against it
     */
    public Outcome<Dossier> apply(Dossier dossier, ApplicationCommand command) {
        return records.apply(dossier, command, command.on().last());
    }

    /** Records what happened in an application to OGP Local, as of the day on which it is recorded. */
    public Outcome<Dossier> apply(Dossier dossier, ApplicationCommand command, LocalDate today) {
        return records.apply(dossier, command, today);
    }

    /** Returns what files dossiers in a registry, each document under its own key. */
    public DossierImport importInto(Registry registry) {
        return new DossierImport(registry, documents::tree);
    }

    /** Returns the life of contributions: how they are received, qualified, merged, split and answered. */
    public ContributionLife contributions() {
        return contributions;
    }

    /** Tells of every transition of the plan of a dossier, in the order of the table, whether it is open on a day. */
    public List<NextStep> whatNext(Dossier dossier, LocalDate on) {
        return life.whatNext(dossier, Assessment.About.of(dossier, DocumentKind.DOSSIER), on)
                .steps();
    }

    /**
     * Tells of every transition of the plan that was read whether it is open on a day, in words and as JSON too. A plan that
     * stands alone is looked at as in a dossier of its own, and so are the pointers.
     */
    public WhatNext whatNext(Reading<Dossier> reading, LocalDate on) {
        DocumentKind kind = reading.kind().orElse(DocumentKind.DOSSIER);
        return life.whatNext(reading.document(), Assessment.About.of(reading.document(), kind), on);
    }

    /**
     * Makes the draft of the next plan, with the commitments that are not known to be finished on a day.
     *
     * @param id  id of the draft
     * @param on  the day; what was reported later does not count
     * @param by  who makes it, with the grant used
     * @return the next cycle, or what stands against it
     * @throws IllegalArgumentException if the id is that of this plan or an earlier one
     */
    public Outcome<NextCycle> nextCycle(Dossier dossier, String id, LocalDate on, Actor by) {
        return life.nextCycle(dossier, id, on, by);
    }

    /**
     * Returns what changed from one version of a document to another, field by field: what a writer who was too late is told.
     *
     * @return the changes in the order in which they are made, none if both say the same
     */
    public List<Change> changes(Record before, Record after) {
        return Amendments.between(documents.tree(before), documents.tree(after), null);
    }

    /** Returns the words of a language for verdicts: of an assessment, of an outcome or of a next step. */
    public Wording wording(Language language) {
        return new Wording(PlanLife.spoken(books), language);
    }

    /**
     * Returns every deadline that law and programmes set for what was read, past and to come; none where no document could
     * be read.
     *
     * @throws IllegalArgumentException if a book that is asked for is not known, or nothing stands at the place asked for
     */
    public Deadlines deadlines(Reading<Dossier> reading, Ask ask) {
        if (!reading.isRead()) {
            return new Deadlines(
                    new Assessment.About(null, null, null, null), ask.on(), calendar.years(), books, List.of());
        }
        return deadlines(reading.document(), reading.kind().orElse(DocumentKind.DOSSIER), ask);
    }

    /** Returns every deadline that law and programmes set for a dossier made in Java, past and to come. */
    public Deadlines deadlines(Dossier dossier, Ask ask) {
        return deadlines(dossier, DocumentKind.DOSSIER, ask);
    }

    /**
     * Counts how far the plan of what was read has come on a day; unknown where there is no plan.
     *
     * @param on  the day; what was reported later does not count
     * @param counting  how to count, such as {@code Counting.of(Strategy.MILESTONE_LEVELS)}
     * @throws java.util.NoSuchElementException if no document could be read
     */
    public PlanProgress progress(Reading<Dossier> reading, LocalDate on, Counting counting) {
        return PlanProgress.of(reading.document(), placeOfPlan(reading), on, counting);
    }

    /** Counts how far the plan of a dossier made in Java has come on a day. */
    public PlanProgress progress(Dossier dossier, LocalDate on, Counting counting) {
        return PlanProgress.of(dossier, on, counting);
    }

    /**
     * Returns all that can be said of how far the plan of what was read has come on a day: its progress by every
     * {@link Strategy}, and its delays.
     *
     * @throws java.util.NoSuchElementException if no document could be read
     */
    public ProgressStatement progress(Reading<Dossier> reading, LocalDate on) {
        return progress(reading.document(), reading.kind().orElse(DocumentKind.DOSSIER), placeOfPlan(reading), on);
    }

    /** Returns all that can be said of how far the plan of a dossier made in Java has come on a day. */
    public ProgressStatement progress(Dossier dossier, LocalDate on) {
        return progress(dossier, DocumentKind.DOSSIER, PLAN, on);
    }

    private ProgressStatement progress(Dossier dossier, DocumentKind kind, String place, LocalDate on) {
        return new ProgressStatement(
                Assessment.About.of(dossier, kind),
                on,
                Stream.of(Strategy.values())
                        .map(strategy -> PlanProgress.of(dossier, place, on, Counting.of(strategy)))
                        .toList(),
                slippages(dossier, place, on).orElse(null));
    }

    /**
     * Returns how late the milestones of a plan are on a day, against the adopted dates; empty if there is no plan.
     *
     * @throws java.util.NoSuchElementException if no document could be read
     */
    public Optional<Slippages> slippages(Reading<Dossier> reading, LocalDate on) {
        return slippages(reading.document(), placeOfPlan(reading), on);
    }

    /** Returns how late the milestones of a dossier made in Java are on a day; empty if it holds no plan. */
    public Optional<Slippages> slippages(Dossier dossier, LocalDate on) {
        return slippages(dossier, PLAN, on);
    }

    private Optional<Slippages> slippages(Dossier dossier, String place, LocalDate on) {
        return baseline(dossier)
                .map(baseline -> new Slippages(dossier, Objects.requireNonNull(dossier.plan()), place, baseline, on));
    }

    /** Returns the content of the plan as it was adopted, its amendments undone; empty if the dossier holds no plan. */
    public Optional<Baseline> baseline(Dossier dossier) {
        return Optional.ofNullable(dossier.plan()).map(plan -> {
            Language language = plan.language() != null ? plan.language() : dossier.language();
            return Baseline.of(plan, new PlanAsJson(documents, language));
        });
    }

    /**
     * Prepares the completion sheet of a commitment for a period from the plan and the last sheet; empty if the dossier holds
     * no such commitment.
     */
    public Optional<ReportDraft> draftReport(Dossier dossier, String commitment, Period period) {
        return baseline(dossier).flatMap(adopted -> Drafts.completionReport(dossier, adopted, commitment, period));
    }

    /**
     * Prepares the inception report of the monitoring body on the plan of a dossier; empty if it holds none.
     *
     * @param on  day for which it is prepared; to check a report that is there, its own day
     */
    public Optional<MonitoringDraft> draftInceptionReport(Dossier dossier, LocalDate on) {
        return MonitoringDrafts.inception(dossier, assess(dossier, monitoring(on)));
    }

    /** Prepares the monitoring body's report on a commitment that has ended; empty if the dossier holds no such commitment. */
    public Optional<MonitoringDraft> draftEndOfCommitmentReport(Dossier dossier, String commitment, LocalDate on) {
        return baseline(dossier)
                .flatMap(adopted -> MonitoringDrafts.endOfCommitment(
                        dossier, adopted, commitment, assess(dossier, monitoring(on))));
    }

    /** The rules that look for what the forms of the monitoring body ask, whatever the programme of the plan. */
    private static Ask monitoring(LocalDate on) {
        return Ask.on(on).books("OGP_LOCAL", "PACTO");
    }

    /**
     * Returns the places at which an evaluation matrix of a dossier contradicts itself, or says yes without showing it: the
     * verdicts that stand against it, in catalogue order, then document order.
     */
    public List<Verdict> contradictions(Dossier dossier, LocalDate on) {
        return MatrixConsistency.of(assess(dossier, Ask.on(on).books("GUIDE")));
    }

    /** Returns the reports of collectivities on their plans, complete and late, a line for each dossier in its order. */
    public Reporting reporting(List<Dossier> dossiers, LocalDate on) {
        return Reporting.of(dossiers.stream()
                .map(dossier -> Reporting.Line.of(dossier, deadlines(dossier, Ask.on(on))))
                .toList());
    }

    private static String placeOfPlan(Reading<Dossier> reading) {
        return reading.kind().filter(DocumentKind.ACTION_PLAN::equals).isPresent() ? "" : PLAN;
    }

    private Deadlines deadlines(Dossier dossier, DocumentKind kind, Ask ask) {
        List<Deadline> deadlines = assessor.deadlines(dossier, kind, ask);
        return new Deadlines(Assessment.About.of(dossier, kind), ask.on(), calendar.years(), books, deadlines);
    }
}
