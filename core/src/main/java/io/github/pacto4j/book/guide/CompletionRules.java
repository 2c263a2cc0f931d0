package io.github.pacto4j.book.guide;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.monitoring.CompletionLevel;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.MilestoneState;
import io.github.pacto4j.party.Contact;
import io.github.pacto4j.party.Evidence;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Milestone;
import io.github.pacto4j.rule.Blanks;
import io.github.pacto4j.rule.PartOfPlan;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.ReportsOnPlan;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Unknowns;
import io.github.pacto4j.rule.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules on completion sheets: one for each commitment and year, filled, consistent and proven. */
final class CompletionRules {
    private CompletionRules() {}

    private static final String COMPLETION = "/completion";
    private static final String MILESTONES = "/milestones";
    private static final String EVIDENCE = "/evidence";

    static final Rule<ActionPlan> PER_COMMITMENT =
            rule("guide.completion-per-commitment", ActionPlan.class, (plan, in) -> {
                List<Commitment> commitments = in.known(plan.commitments(), "/commitments");
                List<PartOfPlan> years = PartOfPlan.ofMonths(in.figure("periodMonths"), in);
                if (years.isEmpty()) {
                    return in.notApplicable(Reason.PREMISE_NOT_MET);
                }
                YearlySheets sheets = new YearlySheets(commitments, in);
                Unknowns unknown = new Unknowns(in);
                List<String> missing = new ArrayList<>(0);
                boolean due = false;
                for (String named : in.figures("planYears")) {
                    int number = Integer.parseInt(named);
                    if (number > years.size()) {
                        continue;
                    }
                    PartOfPlan year = years.get(number - 1);
                    YearlySheets.Year found = sheets.on(number, year);
                    found.done(year.term(in)).owedInTurn();
                    if (year.hasEnded(in)) {
                        due = true;
                        found.missing().forEach(commitment -> missing.add(commitment + " (" + number + ")"));
                        found.open().forEach(unknown::add);
                    }
                }
                if (!due) {
                    return in.notApplicable(Reason.NOT_YET);
                } else if (!missing.isEmpty()) {
                    boolean none = in.dossier().completionReports() == null;
                    return in.violated("missing", missing)
                            .at(none ? "#" : ReportsOnPlan.COMPLETION)
                            .related("/commitments", PartOfPlan.PERIOD);
                }
                if (Boolean.FALSE.equals(plan.commitmentsComplete()) || in.hasUnreadable("/commitments")) {
                    unknown.add("/commitments");
                }
                return unknown.or(commitments.isEmpty() ? in.notApplicable(Reason.EMPTY_LIST) : in.satisfied());
            });

    static final Rule<CompletionReport> FIELDS =
            rule("guide.completion-fields", CompletionReport.class, (report, in) -> {
                Blanks blanks = new Blanks(in);
                for (String field : in.figures("fields")) {
                    Word name = new Word("label.completion." + field);
                    switch (field) {
                        case "agency" ->
                            blanks.ask(
                                    report.agency() == null
                                            ? null
                                            : report.agency().name(),
                                    "/agency/name",
                                    name);
                        case "completion" -> askLevel(report, blanks, name, in);
                        case "results" -> blanks.ask(report.results(), "/results", name);
                        case "nextSteps" -> blanks.ask(report.nextSteps(), "/nextSteps", name);
                        case "milestones" -> blanks.ask(report.milestones(), MILESTONES, name);
                        case "contact" -> blanks.ask(written(report.contact()), unread(report.contact()), name);
                        default -> throw new IllegalArgumentException("a completion sheet has no " + field);
                    }
                }
                return blanks.or(in.violated("fields", blanks.missing()), in.satisfied());
            });

    /** A sheet that says why there is no level leaves none out. */
    private static void askLevel(CompletionReport report, Blanks blanks, Word name, Subject in) {
        boolean unread = report.completion() == null && in.hasUnreadable("/notAssessed");
        blanks.ask(
                report.completion() != null ? report.completion() : report.notAssessed(),
                unread ? "/notAssessed" : COMPLETION,
                name);
    }

    private static @Nullable Object written(@Nullable Contact contact) {
        return contact == null
                ? null
                : Arrays.asList(contact.name(), contact.title(), contact.unit(), contact.email(), contact.phone());
    }

    /** Returns where something of a contact stands that could not be read, else where the contact stands. */
    private static String unread(@Nullable Contact contact) {
        for (String part : List.of("name", "title", "unit", "email", "phone")) {
            if (contact != null && contact.kept().isUnreadable(part)) {
                return "/contact/" + part;
            }
        }
        return "/contact";
    }

    static final Rule<CompletionReport> CONSISTENT =
            rule("guide.completion-consistent", CompletionReport.class, (report, in) -> {
                if (report.completion() == null && report.notAssessed() != null && !in.hasUnreadable(COMPLETION)) {
                    return in.notApplicable(Reason.PREMISE_NOT_MET);
                }
                CompletionLevel level = in.required(report.completion(), COMPLETION);
                if (level != CompletionLevel.COMPLETE && level != CompletionLevel.NOT_STARTED) {
                    return in.satisfied();
                }
                List<MilestoneState> states = in.required(report.milestones(), MILESTONES);
                Unknowns unknown = new Unknowns(in);
                unknown.addIfUnreadable(MILESTONES);
                List<String> against = new ArrayList<>(0);
                List<String> places = new ArrayList<>(List.of(COMPLETION));
                for (int i = 0; i < states.size(); i++) {
                    String place = in.item(MILESTONES, i);
                    CompletionLevel state = states.get(i).completion();
                    if (state == null) {
                        unknown.addIfUnreadable(place + COMPLETION);
                    } else if (state != level) {
                        against.add(
                                String.valueOf(Unknowns.orUnknown(states.get(i).number())));
                        places.add(place + COMPLETION);
                    }
                }
                in.input("level", level);
                in.input("notAssessed", notAssessed(report, states, in));
                if (against.isEmpty()) {
                    return unknown.or(in.satisfied());
                }
                return (level == CompletionLevel.COMPLETE
                                ? in.violatedAs("complete", "open", against)
                                : in.violatedAs("notStarted", "begun", against))
                        .related(places);
            });

    /** Returns the numbers of the milestones of the commitment of which the sheet gives no level. */
    private static List<String> notAssessed(CompletionReport report, List<MilestoneState> states, Subject in) {
        Commitment commitment = PlannedCommitment.of(report, in);
        List<Milestone> milestones =
                commitment == null || commitment.milestones() == null ? List.of() : commitment.milestones();
        List<String> numbers = new ArrayList<>(0);
        for (Milestone milestone : milestones) {
            String number = milestone.number();
            boolean assessed = states.stream()
                    .anyMatch(state -> state.completion() != null
                            && state.number() != null
                            && (state.number().equals(number)
                                    || state.number().equals(report.commitment() + "/" + number)));
            if (number != null && !assessed) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    static final Rule<CompletionReport> EVIDENCED =
            rule("guide.completion-evidence", CompletionReport.class, (report, in) -> {
                CompletionLevel level = in.given(report.completion(), COMPLETION);
                if (!in.figures("levels").contains(level.code())) {
                    return in.notApplicable(Reason.PREMISE_NOT_MET);
                }
                List<Evidence> evidence = report.evidence() == null ? List.of() : report.evidence();
                Unknowns unknown = new Unknowns(in);
                unknown.addIfUnreadable(EVIDENCE);
                List<String> late = new ArrayList<>(0);
                int proven = 0;
                for (int i = 0; i < evidence.size(); i++) {
                    String place = in.item(EVIDENCE, i);
                    boolean named = new Blanks(in)
                            .ask(evidence.get(i), place, "")
                            .missing()
                            .isEmpty();
                    switch (named ? isInTime(evidence.get(i).date(), report.reportedOn()) : Certainty.CANNOT_SAY) {
                        case YES -> proven++;
                        case NO -> late.add(place + "/date");
                        case CANNOT_SAY -> {
                            if (named) {
                                unknown.add(evidence.get(i).date() == null ? place + "/date" : "/reportedOn");
                            }
                        }
                    }
                }
                in.input("level", level);
                if (proven >= in.figure("minimumEvidence")) {
                    return in.satisfied();
                } else if (!unknown.isEmpty()) {
                    return unknown.or(in.satisfied());
                }
                return late.isEmpty()
                        ? in.violatedAs("none").related(COMPLETION)
                        : in.violatedAs("after", "reported", Unknowns.orUnknown(report.reportedOn()))
                                .related(late);
            });

    private static Certainty isInTime(@Nullable StatedDate date, @Nullable StatedDate reported) {
        return date == null || reported == null ? Certainty.CANNOT_SAY : date.isOnOrBefore(reported);
    }
}
