package io.github.pacto4j.rule;

import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.collectivity.Programme;
import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.membership.MembershipApplication;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Lifecycle;
import io.github.pacto4j.plan.Promise;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges documents by rule books. Immutable and safe for use by many threads. */
public final class Assessor {
    /** Parts whose absence from a dossier says that there is nothing to judge; of the others it says nothing. */
    private static final List<String> PARTS_THAT_MAY_BE_ABSENT = List.of(
            "application",
            "citizenRequests",
            "evaluations",
            "network",
            "membership",
            "previousPlans",
            "nextCoCreation",
            "completionReports",
            "monitoringReports");

    private final List<RuleBook> books;
    private final WorkingDays calendar;
    private final Collectivities register;

    /**
     * An assessor by these books.
     *
     * @param books  the books, in the order of their verdicts
     * @param calendar  the working days
     */
    public Assessor(List<RuleBook> books, WorkingDays calendar) {
        this.books = List.copyOf(books);
        this.calendar = calendar;
        this.register = Collectivities.register();
    }

    /**
     * Judges a dossier, or the one document that stands in it.
     *
     * @param kind  kind of the document in the file; DOSSIER unless a document stands alone
     * @param problems  what the reader found
     * @throws IllegalArgumentException if a book that is asked for is not known, or nothing stands at the place asked for
     */
    public Assessment assess(Dossier dossier, DocumentKind kind, List<Problem> problems, Ask ask) {
        return new Run(dossier, dossier, kind, ask, null).assess(problems);
    }

    /**
     * Returns every deadline that the rules set for a dossier, or the one document that stands in it, past and to come, in
     * the order of the catalogue, then of the document. Of a part asked for, those that its subjects or dates belong to.
     *
     * @param kind  kind of the document in the file; DOSSIER unless a document stands alone
     * @throws IllegalArgumentException if a book that is asked for is not known, or nothing stands at the place asked for
     */
    public List<Deadline> deadlines(Dossier dossier, DocumentKind kind, Ask ask) {
        List<Deadline> deadlines = new ArrayList<>();
        new Run(dossier, Parts.withSubjects(dossier, kind), kind, ask, deadlines).assess(List.of());
        String base = Parts.base(kind);
        String at = ask.at() == null ? null : Unread.judgeable(ask.at(), Parts.root(dossier, kind));
        Map<String, Integer> order = new HashMap<>();
        for (RuleBook book : books) {
            book.entries().forEach(entry -> order.put(entry.id(), order.size()));
        }
        return deadlines.stream()
                .map(each -> each.from(base))
                .filter(each -> at == null || each.isWithin(at))
                .sorted(Comparator.comparing(each -> order.get(each.rule())))
                .toList();
    }

    /** One assessment. */
    private final class Run {
        private final Dossier dossier;
        private final Dossier walked;
        private final DocumentKind kind;
        private final Ask ask;
        private final @Nullable List<Deadline> deadlines;
        private final @Nullable Tier tier;
        private final @Nullable Programme programme;
        private final List<Tally> tallies = new ArrayList<>();
        private final Map<Class<?>, List<Active>> byType = new HashMap<>();
        private final List<String> notJudged = new ArrayList<>();
        private final List<RuleBook> applied = new ArrayList<>();

        /**
         * @param walked  the dossier whose objects are the subjects; what it holds beside the dossier itself stands for
         *     what is absent
         */
        Run(Dossier dossier, Dossier walked, DocumentKind kind, Ask ask, @Nullable List<Deadline> deadlines) {
            this.deadlines = deadlines;
            this.dossier = dossier;
            this.walked = walked;
            this.kind = kind;
            this.ask = ask;
            String code = Parts.collectivity(dossier);
            this.tier = code == null
                    ? null
                    : register.resolve(code).map(Collectivity::tier).orElse(null);
            this.programme = Parts.programme(dossier);
        }

        Assessment assess(List<Problem> found) {
            if (ask.books() != null) {
                for (String id : ask.books()) {
                    if (books.stream().noneMatch(book -> book.id().equals(id))) {
                        throw new IllegalArgumentException("no rule book " + id + "; there are "
                                + books.stream().map(RuleBook::id).toList());
                    }
                }
            }
            for (RuleBook book : books) {
                int before = tallies.size();
                for (CatalogueEntry entry : book.entries()) {
                    if (isChosen(book, entry)) {
                        open(book, entry);
                    }
                }
                // A book of which no rule judges took no part.
                if (tallies.size() > before) {
                    applied.add(book);
                }
            }
            String base = Parts.base(kind);
            Object root = Parts.root(walked, kind);
            String at = ask.at() == null ? null : Unread.judgeable(ask.at(), root);
            List<String> steps = at == null ? List.of() : Pointers.steps(at);
            Walk walk = new Walk(new Walk.Visit() {
                @Override
                public void visit(Object node, Walk place) {
                    List<Active> active = byType.get(node.getClass());
                    if (active == null) {
                        return;
                    }
                    boolean within = at == null || place.isWithin(steps);
                    if (!within && !place.isAbove(steps)) {
                        return;
                    }
                    // What holds the part is judged for what it says of the part.
                    String only = within ? null : at;
                    // By index: an iterator for each of thousands of nodes is most of what an assessment allocates.
                    for (int i = 0; i < active.size(); i++) {
                        Active each = active.get(i);
                        if (!each.everyCycle && place.isOfOtherCycle()) {
                            continue;
                        }
                        each.tally.judge(each.part, node, each.subject(Run.this, place), place, base, only);
                    }
                }

                @Override
                public void unreadable(Class<?> type, String pointer, Walk place) {
                    if (at != null && !pointer.equals(at) && !pointer.startsWith(at + "/")) {
                        return;
                    }
                    boolean ofApplication =
                            type == MembershipApplication.class || place.parent(MembershipApplication.class) != null;
                    Set<Tally> told = new LinkedHashSet<>();
                    byType.forEach((subject, active) -> {
                        for (Active each : active) {
                            boolean unknown = subject == type
                                    ? each.part.concerned().test(each.subject(Run.this, place))
                                    : !each.everyCycle && Shape.mayHold(type, subject);
                            if (unknown && (each.everyCycle || !place.isOfOtherCycle()) && told.add(each.tally)) {
                                each.tally.unreadable(pointer, ofApplication, base);
                            }
                        }
                    });
                }
            });
            if (root == walked) {
                walk.from(root);
            } else {
                walk.from(root, walked);
            }
            List<Verdict> verdicts = new ArrayList<>();
            for (Tally tally : tallies) {
                verdicts.addAll(tally.verdicts(at != null, base));
            }
            return new Assessment(
                    Parts.subject(dossier, kind),
                    applied,
                    ask,
                    problems(found),
                    notJudged,
                    passedGates(base, at),
                    List.copyOf(verdicts),
                    root,
                    calendar);
        }

        private List<PassedGateLine> passedGates(String base, @Nullable String at) {
            ActionPlan plan = kind == DocumentKind.DOSSIER || base.equals("/plan") ? dossier.plan() : null;
            return PassedGates.of(plan, ask.on(), base).stream()
                    .filter(line -> at == null || (line.pointer() + "/").startsWith(at + "/"))
                    .toList();
        }

        private List<Problem> problems(List<Problem> found) {
            List<Problem> problems = new ArrayList<>(found);
            if (programme == null && ask.books() == null && Parts.bearsProgramme(kind)) {
                problems.add(new Problem(
                        ProblemCode.MISSING,
                        kind == DocumentKind.DOSSIER && dossier.plan() != null ? "/plan" : "",
                        Severity.WARNING,
                        "programme",
                        Map.of("property", "programme")));
            }
            String at = ask.at() == null ? null : Unread.judgeable(ask.at(), Parts.root(dossier, kind));
            if (at != null) {
                problems.removeIf(problem ->
                        !problem.pointer().equals(at) && !problem.pointer().startsWith(at + "/"));
            }
            return problems;
        }

        private boolean isChosen(RuleBook book, CatalogueEntry entry) {
            List<String> asked = ask.books();
            if (asked != null) {
                return asked.contains(book.id()) || book.id().equals("FORM");
            }
            for (CatalogueEntry.Choice choice : entry.chosen()) {
                boolean ofProgramme = choice.programme().equals("*")
                        || (programme != null && choice.programme().equals(programme.code()));
                boolean ofTier =
                        choice.tier() == null || tier == null || choice.tier().equals(tier.code());
                if (ofProgramme && ofTier) {
                    return true;
                }
            }
            return false;
        }

        private void open(RuleBook book, CatalogueEntry entry) {
            Rule<?> rule = book.rule(entry.id());
            if (rule == null || (kind != DocumentKind.DOSSIER && !Parts.meets(entry.needs(), kind))) {
                notJudged.add(entry.id());
                return;
            }
            Finding other = ofOtherTier(entry);
            Finding fixed = other == null ? settled(entry) : other;
            Finding gate = fixed == null ? atStatus(entry) : null;
            boolean binds = other == null && !isStatedBeforeForce(entry) && canLook(entry);
            Tally tally = new Tally(book, entry, severity(entry), tier, fixed, gate, binds, ask.expanded());
            tallies.add(tally);
            for (Rule.Part<?> part : rule.parts()) {
                byType.computeIfAbsent(part.type(), type -> new ArrayList<>(4))
                        .add(new Active(tally, part, book.id().equals("FORM")));
            }
        }

        private Severity severity(CatalogueEntry entry) {
            if (entry.promise() != null && entry.severity() == Severity.INFO && dossier.plan() != null) {
                List<Promise> promises = dossier.plan().promises();
                if (promises != null && promises.stream().anyMatch(promise -> promise.kind() == entry.promise())) {
                    return Severity.WARNING;
                }
            }
            return entry.severity();
        }

        private @Nullable Finding ofOtherTier(CatalogueEntry entry) {
            boolean otherTier = entry.chosen().stream().noneMatch(choice -> choice.tier() == null);
            if (otherTier && tier == null) {
                return undetermined("#" + Parts.base(kind) + "/collectivity");
            }
            if (otherTier
                    && entry.chosen().stream()
                            .noneMatch(choice ->
                                    Objects.requireNonNull(tier).code().equals(choice.tier()))) {
                return Finding.notApplicable(Reason.OTHER_TIER);
            }
            return null;
        }

        /** Returns what is settled before any subject is looked at: force and parts; null if the rule judges. */
        private @Nullable Finding settled(CatalogueEntry entry) {
            Finding force = inForce(entry);
            if (force != null) {
                return force;
            }
            // The status is decided before absence, but it binds only what hangs on the plan.
            return atStatus(entry) != null ? null : presence(entry);
        }

        /** In Moroccan law the day of the fact itself counts, which the rule knows; elsewhere that of the submission. */
        private @Nullable Finding inForce(CatalogueEntry entry) {
            StatedDate since = entry.since();
            if (since == null || entry.book().equals("MA_LAW")) {
                return null;
            }
            ActionPlan plan = dossier.plan();
            MembershipApplication application = dossier.application();
            if (plan != null && plan.kept().isUnreadable("submittedOn")) {
                return undetermined("#/plan/submittedOn");
            }
            boolean byPlan = plan != null && plan.submittedOn() != null;
            if (!byPlan && application != null && application.kept().isUnreadable("submittedOn")) {
                return undetermined("#/application/submittedOn");
            }
            String pointer = plan != null || application == null ? "#/plan/submittedOn" : "#/application/submittedOn";
            StatedDate fact = StatedDate.of(ask.on());
            if (plan != null && plan.submittedOn() != null) {
                fact = plan.submittedOn();
            } else if (application != null && application.submittedOn() != null) {
                fact = application.submittedOn();
            }
            Certainty inForce = fact.isOnOrAfter(since);
            if (inForce == Certainty.NO) {
                return Finding.notApplicable(Reason.NOT_YET_IN_FORCE);
            }
            return inForce == Certainty.YES ? null : undetermined(pointer);
        }

        /** Returns whether the document says that it was sent before the rule came into force, whatever the day is now. */
        private boolean isStatedBeforeForce(CatalogueEntry entry) {
            Finding force = inForce(entry);
            boolean stated = dossier.plan() != null && dossier.plan().submittedOn() != null
                    || dossier.application() != null && dossier.application().submittedOn() != null;
            return stated && force != null && force.status() == Status.NOT_APPLICABLE;
        }

        private @Nullable Finding atStatus(CatalogueEntry entry) {
            if (entry.atLeast() == null) {
                return null;
            }
            ActionPlan plan = dossier.plan();
            if (plan == null) {
                boolean hangsOnPlan = entry.needs().stream().anyMatch(parts -> parts.contains("plan"));
                boolean other = entry.needs().stream()
                        .anyMatch(parts ->
                                !parts.contains("plan") && parts.stream().allMatch(this::isPresent));
                return other || !hangsOnPlan ? null : undetermined("#/plan");
            }
            return switch (Lifecycle.hasReached(plan, entry.atLeast(), ask.on())) {
                case YES -> null;
                case NO -> Finding.notApplicable(Reason.NOT_YET);
                case CANNOT_SAY -> undetermined(openStatus(plan));
            };
        }

        /** Where the plan would have to say more: what leaves a joint adoption open, else its history, or its status. */
        private static String[] openStatus(ActionPlan plan) {
            boolean toldByHistory = plan.history() != null || plan.kept().isUnreadable("history");
            return Lifecycle.unknown(plan).stream()
                    .map(place -> "#/plan" + (place.equals("/status") && toldByHistory ? "/history" : place))
                    .toArray(String[]::new);
        }

        private @Nullable Finding presence(CatalogueEntry entry) {
            if (kind != DocumentKind.DOSSIER || hasAllOfOneNeed(entry)) {
                return null;
            }
            boolean mayBeDue = isDutyToHave(entry);
            Set<String> unknown = new LinkedHashSet<>();
            for (List<String> parts : entry.needs()) {
                List<String> absent =
                        parts.stream().filter(part -> !isPresent(part)).toList();
                boolean onlySilent = absent.stream()
                        .allMatch(part -> PARTS_THAT_MAY_BE_ABSENT.contains(part)
                                && !dossier.kept().isUnreadable(part));
                if (absent.isEmpty() || (mayBeDue && parts.contains("plan") && onlySilent)) {
                    return null;
                }
                for (String part : absent) {
                    if (!PARTS_THAT_MAY_BE_ABSENT.contains(part)
                            || dossier.kept().isUnreadable(part)) {
                        unknown.add("#/" + part);
                    }
                }
            }
            if (unknown.isEmpty()) {
                return Finding.notApplicable(Reason.ABSENT_PART);
            }
            return undetermined(unknown.toArray(String[]::new));
        }

        /** Whether a duty to have a part is due only the rule can tell. */
        private boolean isDutyToHave(CatalogueEntry entry) {
            return !entry.due().isEmpty() && entry.absent() == Status.VIOLATED;
        }

        /** Returns whether the rule finds what it looks at, or copes with its absence. */
        private boolean canLook(CatalogueEntry entry) {
            return kind != DocumentKind.DOSSIER
                    || entry.needs().isEmpty()
                    || entry.needs().stream()
                            .anyMatch(parts -> parts.stream()
                                    .allMatch(part -> isIn(walked, part)
                                            || isDutyToHave(entry)
                                                    && parts.contains("plan")
                                                    && PARTS_THAT_MAY_BE_ABSENT.contains(part)));
        }

        private boolean hasAllOfOneNeed(CatalogueEntry entry) {
            for (List<String> parts : entry.needs()) {
                int present = 0;
                for (String part : parts) {
                    present += isPresent(part) ? 1 : 0;
                }
                if (present == parts.size()) {
                    return true;
                }
            }
            return entry.needs().isEmpty();
        }

        private boolean isPresent(String part) {
            return isIn(dossier, part);
        }

        private static boolean isIn(Dossier whole, String part) {
            Property property = Shape.of(Dossier.class).find(part);
            return property != null && property.get(whole) != null;
        }

        private static Finding undetermined(String... missing) {
            return new Finding(Status.UNDETERMINED, null, Map.of(), "", List.of(), List.of(missing), null);
        }

        private @Nullable Subject subject;

        private Subject subject(Walk walk, Tally tally) {
            if (subject == null) {
                subject = new Subject(walk, walked, ask.on(), calendar, tier, tally, deadlines);
            }
            return subject;
        }
    }

    /**
     * A judgement that takes part.
     *
     * @param everyCycle  whether earlier plans and the next co-creation are judged too: the form of a document matters
     *     wherever it stands, the rules of a programme bind the cycle that the dossier is about
     */
    private record Active(Tally tally, Rule.Part<?> part, boolean everyCycle) {
        Subject subject(Run run, Walk walk) {
            return run.subject(walk, tally);
        }
    }
}
