package io.github.pacto4j.life;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.CoCreationBuilder;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.cocreation.ContributionBuilder;
import io.github.pacto4j.cocreation.DraftResponse;
import io.github.pacto4j.cocreation.Lineage;
import io.github.pacto4j.cocreation.ReasonedResponse;
import io.github.pacto4j.cocreation.ReasonedResponseBuilder;
import io.github.pacto4j.cocreation.ResponseOutcome;
import io.github.pacto4j.cocreation.ResponseReason;
import io.github.pacto4j.date.Delay;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.rule.Assessor;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The life of contributions: received, qualified, merged, split, answered. Each is taken by itself, as storage keeps it;
 * a dossier gives plan and process around it, which may hold the other contributions or not. Verdicts and remarks point
 * into that dossier as though its process held the contributions of the command alone, in their order. Immutable and safe
 * for use by many threads.
 */
public final class ContributionLife {
    private static final String PROCESS = "coCreation";
    private static final String CONTRIBUTIONS = "contributions";
    private static final String ALL = "/coCreation/contributions";
    private static final String PLACE = "/coCreation/contributions/";

    private final Findings findings;
    private final Overdue.Duty duty;
    private final WorkingDays calendar;

    /**
     * The life of contributions under the books of an assessor.
     *
     * @param calendar  the working days
     */
    public ContributionLife(Assessor assessor, WorkingDays calendar) {
        this.findings = new Findings(assessor);
        this.duty = new Overdue.Duty(assessor);
        this.calendar = calendar;
    }

    /** Receives a contribution, as of the day of receipt. */
    public Outcome<Contribution> receive(Dossier around, ContributionCommand.Receive command) {
        return receive(around, command, command.on().last());
    }

    /**
     * Receives a contribution, as of the day on which that is recorded.
     *
     * @param around  plan and process; an id that one of its contributions bears is taken
     * @param today  day of the judgement, in Africa/Casablanca: what happened later cannot be recorded yet
     */
    public Outcome<Contribution> receive(Dossier around, ContributionCommand.Receive command, LocalDate today) {
        Contribution received = ContributionBuilder.builder()
                .id(command.id())
                .receivedOn(command.on())
                .channel(command.channel())
                .author(command.author())
                .text(command.text())
                .build();
        List<Verdict> against = new ArrayList<>(Conditions.ahead(command.on(), today));
        add(against, ContributionConditions.named(command.id(), PLACE + 0));
        add(against, ContributionConditions.isNew(command.id(), ids(around), untold(around), PLACE + 0));
        add(against, ContributionConditions.written(command.text(), PLACE + 0));
        Trial trial = findings.judge(holding(around, List.of()), holding(around, List.of(received)), places(1), today);
        against.addAll(trial.facts());
        return against.isEmpty()
                ? new Outcome.Done<>(
                        received, new Event.ContributionReceived(command.on(), command.by(), received), trial.remarks())
                : new Outcome.Refused<>(against);
    }

    /** Changes a contribution, as of the day of the command. */
    public Outcome<Contribution> apply(Dossier around, Contribution contribution, ContributionCommand.Change command) {
        return apply(around, contribution, command, command.on().last());
    }

    /** Changes a contribution, as of the day on which that is recorded. */
    public Outcome<Contribution> apply(
            Dossier around, Contribution contribution, ContributionCommand.Change command, LocalDate today) {
        Outcome<List<Contribution>> outcome = applyAll(around, List.of(contribution), command, today);
        return outcome.fold(
                done -> new Outcome.Done<>(done.state().get(0), done.event(), done.remarks()),
                refused -> new Outcome.Refused<>(refused.verdicts()));
    }

    /** Changes several contributions alike, all or none, as of the day of the command. */
    public Outcome<List<Contribution>> applyAll(
            Dossier around, List<Contribution> contributions, ContributionCommand.Change command) {
        return applyAll(around, contributions, command, command.on().last());
    }

    /**
     * Changes several contributions alike, all or none, as of the day on which that is recorded.
     *
     * @return the contributions in their order, or all that stands against any of them
     */
    public Outcome<List<Contribution>> applyAll(
            Dossier around, List<Contribution> contributions, ContributionCommand.Change command, LocalDate today) {
        List<Verdict> against = new ArrayList<>(Conditions.ahead(command.on(), today));
        List<Contribution> after = new ArrayList<>();
        Lineage lineage = lineage(around, contributions, command);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < contributions.size(); i++) {
            Contribution contribution = contributions.get(i);
            String place = PLACE + i;
            add(against, ContributionConditions.named(contribution.id(), place));
            if (contribution.id() != null && !seen.add(contribution.id())) {
                against.add(ContributionConditions.twice(contribution, place));
            }
            after.add(changed(contribution, command, lineage, place, against));
        }
        List<Contribution> others = others(command, seen);
        Trial trial = findings.judge(
                holding(around, join(contributions, others)),
                holding(around, join(after, others)),
                places(after.size()),
                today);
        against.addAll(trial.facts());
        return against.isEmpty()
                ? new Outcome.Done<>(
                        List.copyOf(after),
                        new Event.ContributionsChanged(
                                command.on(), command.by(), command.code(), contributions, after),
                        trial.remarks())
                : new Outcome.Refused<>(against);
    }

    /** Splits a contribution, as of the day of the command. */
    public Outcome<List<Contribution>> split(
            Dossier around, Contribution contribution, ContributionCommand.Split command) {
        return split(around, contribution, command, command.on().last());
    }

    /**
     * Splits a contribution, as of the day on which that is recorded.
     *
     * @return the contribution as it was, then its parts in their order
     */
    public Outcome<List<Contribution>> split(
            Dossier around, Contribution contribution, ContributionCommand.Split command, LocalDate today) {
        List<Verdict> against = new ArrayList<>(Conditions.ahead(command.on(), today));
        add(against, ContributionConditions.named(contribution.id(), PLACE + 0));
        add(against, ContributionConditions.open(contribution, PLACE + 0));
        add(against, ContributionConditions.afterReceipt(contribution, command.on(), PLACE + 0));
        if (command.parts().size() < 2) {
            against.add(ContributionConditions.tooFew(contribution, PLACE + 0));
        }
        Set<String> taken = ids(around);
        Verdict untold = untold(around);
        Set<String> own = new HashSet<>();
        if (contribution.id() != null) {
            own.add(contribution.id());
        }
        List<Contribution> after = new ArrayList<>(List.of(contribution));
        for (ContributionCommand.Part part : command.parts()) {
            String place = PLACE + after.size();
            add(against, ContributionConditions.named(part.id(), place));
            if (!own.add(part.id())) {
                against.add(ContributionConditions.samePart(contribution, part.id(), place));
            }
            add(against, ContributionConditions.isNew(part.id(), taken, untold, place));
            add(against, ContributionConditions.written(part.text(), place));
            after.add(part(contribution, part));
        }
        Trial trial = findings.judge(
                holding(around, List.of(contribution)), holding(around, after), places(after.size()), today);
        against.addAll(trial.facts());
        return against.isEmpty()
                ? new Outcome.Done<>(
                        List.copyOf(after),
                        new Event.ContributionSplit(
                                command.on(), command.by(), contribution, after.subList(1, after.size())),
                        trial.remarks())
                : new Outcome.Refused<>(against);
    }

    /**
     * Returns which contributions of a dossier should be answered by now, by the rules that ask for answers: these set no
     * delay of their own but a step of the plan by which every answer is due.
     */
    public Overdue overdue(Dossier dossier, LocalDate on) {
        return duty.overdue(dossier, on);
    }

    /**
     * Returns which contributions should be answered by now, by a delay after receipt that the collectivity set itself, in
     * its charter for example.
     */
    public Overdue overdue(List<Contribution> contributions, Delay delay, LocalDate on) {
        return Overdue.after(contributions, delay, calendar, on);
    }

    private static Contribution changed(
            Contribution contribution,
            ContributionCommand.Change command,
            Lineage lineage,
            String place,
            List<Verdict> against) {
        if (command instanceof ContributionCommand.Qualify qualify) {
            add(against, ContributionConditions.afterReceipt(contribution, command.on(), place));
            return qualified(contribution, qualify);
        } else if (command instanceof ContributionCommand.ReviseAnswer revised) {
            add(against, ContributionConditions.given(contribution, place));
            return answered(
                    contribution,
                    response(revised.outcome(), revised.reasonCode(), revised.reason(), revised.commitment()),
                    command.on(),
                    place,
                    against);
        }
        add(against, ContributionConditions.open(contribution, place));
        if (command instanceof ContributionCommand.DraftAnswer drafted) {
            add(against, ContributionConditions.afterReceipt(contribution, command.on(), place));
            return contribution.withDraft(drafted.draft());
        } else if (command instanceof ContributionCommand.Merge merge) {
            return merged(contribution, merge, lineage, place, against);
        } else if (command instanceof ContributionCommand.Answer answer) {
            ReasonedResponse response =
                    response(answer.outcome(), answer.reasonCode(), answer.reason(), answer.commitment());
            return answered(contribution, response, command.on(), place, against);
        }
        DraftResponse draft = contribution.draft();
        if (draft == null) {
            against.add(ContributionConditions.noDraft(contribution, place));
            return contribution;
        }
        ReasonedResponse response = response(draft.outcome(), draft.reasonCode(), draft.reason(), draft.commitment());
        return answered(contribution, response, command.on(), place, against);
    }

    private static Contribution qualified(Contribution contribution, ContributionCommand.Qualify command) {
        Contribution after = contribution;
        if (command.theme() != null) {
            after = after.withTheme(command.theme());
        }
        if (command.kind() != null) {
            after = after.withKind(command.kind());
        }
        return command.round() == null ? after : after.withRound(command.round());
    }

    private static Contribution merged(
            Contribution contribution,
            ContributionCommand.Merge command,
            Lineage lineage,
            String place,
            List<Verdict> against) {
        add(against, ContributionConditions.apart(contribution, command.into(), lineage, place));
        add(against, ContributionConditions.written(command.reason(), place));
        add(against, ContributionConditions.inTime(contribution, command.on(), place));
        ReasonedResponse response = response(ResponseOutcome.MERGED, ResponseReason.MERGED_INTO, command.reason(), null)
                .withMergedInto(command.into().id())
                .withRespondedOn(command.on());
        return contribution.withResponse(response).withDraft(null);
    }

    private static Contribution answered(
            Contribution contribution, ReasonedResponse response, StatedDate on, String place, List<Verdict> against) {
        add(against, ContributionConditions.complete(contribution, response, place));
        add(against, ContributionConditions.inTime(contribution, on, place));
        return contribution.withResponse(response.withRespondedOn(on)).withDraft(null);
    }

    private static ReasonedResponse response(
            @Nullable ResponseOutcome outcome,
            @Nullable ResponseReason reasonCode,
            @Nullable Text reason,
            @Nullable String commitment) {
        return ReasonedResponseBuilder.builder()
                .outcome(outcome)
                .reasonCode(reasonCode)
                .reason(reason)
                .commitment(commitment)
                .build();
    }

    private static Contribution part(Contribution whole, ContributionCommand.Part part) {
        return ContributionBuilder.builder()
                .id(part.id())
                .round(whole.round())
                .kind(whole.kind())
                .receivedOn(whole.receivedOn())
                .channel(whole.channel())
                .author(whole.author())
                .theme(part.theme() == null ? whole.theme() : part.theme())
                .text(part.text())
                .splitFrom(whole.id())
                .build();
    }

    /** Returns what the command refers to, so that the rules know it too. */
    private static List<Contribution> others(ContributionCommand.Change command, Set<String> seen) {
        return command instanceof ContributionCommand.Merge merge
                        && !seen.contains(merge.into().id())
                ? List.of(merge.into())
                : List.of();
    }

    /** Returns the lineage of all that are known of; what the command holds is newer than what stands around. */
    private static Lineage lineage(
            Dossier around, List<Contribution> contributions, ContributionCommand.Change command) {
        List<Contribution> all = new ArrayList<>(contributions);
        if (command instanceof ContributionCommand.Merge merge) {
            all.add(merge.into());
        }
        CoCreation process = around.coCreation();
        if (process != null && process.contributions() != null) {
            all.addAll(process.contributions());
        }
        return Lineage.of(all);
    }

    private static Dossier holding(Dossier around, List<Contribution> contributions) {
        CoCreation process =
                around.coCreation() == null ? CoCreationBuilder.builder().build() : around.coCreation();
        // Places count from the first: what could not be read beside the others is not there.
        Kept kept = process.kept().without(List.of(CONTRIBUTIONS));
        return around.withCoCreation(process.withContributions(contributions).withKept(kept));
    }

    /** Returns a verdict where the contributions around could not all be read, so that one may bear any id. */
    private static @Nullable Verdict untold(Dossier around) {
        CoCreation process = around.coCreation();
        if (process == null) {
            return around.kept().isUnreadable(PROCESS)
                    ? Conditions.unknown(ContributionConditions.NEW, "/" + PROCESS)
                    : null;
        }
        return RecordConditions.untold(
                ContributionConditions.NEW,
                process.contributions(),
                process.kept(),
                CONTRIBUTIONS,
                Contribution::kept,
                "id",
                ALL);
    }

    private static Set<String> ids(Dossier around) {
        Set<String> ids = new HashSet<>();
        CoCreation process = around.coCreation();
        if (process != null && process.contributions() != null) {
            process.contributions().forEach(each -> {
                if (each.id() != null) {
                    ids.add(each.id());
                }
            });
        }
        return ids;
    }

    private static List<Contribution> join(List<Contribution> first, List<Contribution> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private static List<String> places(int count) {
        return Stream.iterate(0, i -> i < count, i -> i + 1).map(i -> PLACE + i).toList();
    }

    private static void add(List<Verdict> against, @Nullable Verdict verdict) {
        if (verdict != null) {
            against.add(verdict);
        }
    }
}
