package io.github.pacto4j.testkit;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.life.Event;
import io.github.pacto4j.life.Outcome;
import io.github.pacto4j.life.PlanCommand;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.rule.Wording;
import io.github.pacto4j.text.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A command tried on a dossier, told as given, when and then:
 *
 * <pre>{@code
 * Scenario.with(pacto)
 *     .given(dossier)
 *     .and(new OpenConsultation(february, focalPoint))
 *     .on(LocalDate.of(2023, 9, 8))
 *     .when(new Validate(september, committee, decision))
 *     .thenRefused("pacto.committee-mixed");
 * }</pre>
 *
 * <p>Where it does not come as expected an {@link AssertionError} tells what came of the command instead, rule by rule in
 * words. Rules are named by their id, never by their wording. Immutable.
 */
public final class Scenario {
    private final Pacto pacto;
    private final Dossier dossier;
    private final @Nullable LocalDate today;

    private Scenario(Pacto pacto, Dossier dossier, @Nullable LocalDate today) {
        this.pacto = pacto;
        this.dossier = dossier;
        this.today = today;
    }

    /** Begins a scenario under these books and this calendar. */
    public static Start with(Pacto pacto) {
        return new Start(pacto);
    }

    /** A scenario in which nothing is given yet. */
    public static final class Start {
        private final Pacto pacto;

        private Start(Pacto pacto) {
            this.pacto = pacto;
        }

        /** Given this dossier. */
        public Scenario given(Dossier dossier) {
            return new Scenario(pacto, dossier, null);
        }
    }

    /**
     * Given that these commands took effect, one after the other, each as of the day on which it happened.
     *
     * @throws AssertionError if one of them is refused: what is given has to be possible
     */
    public Scenario and(PlanCommand... commands) {
        Dossier given = dossier;
        for (PlanCommand command : commands) {
            given = new Scenario(pacto, given, null).when(command).state();
        }
        return new Scenario(pacto, given, today);
    }

    /** Given a change of the dossier that no command makes, such as a report that came in. */
    public Scenario and(UnaryOperator<Dossier> change) {
        return new Scenario(pacto, change.apply(dossier), today);
    }

    /** The command that follows is recorded on this day; without it, on the day on which it happens. */
    public Scenario on(LocalDate day) {
        return new Scenario(pacto, dossier, day);
    }

    /** Tries a command. */
    public Then when(PlanCommand command) {
        byte[] before = pacto.write(dossier);
        Outcome<Dossier> outcome = today == null ? pacto.apply(dossier, command) : pacto.apply(dossier, command, today);
        return new Then(pacto, dossier, before, command, outcome);
    }

    /** What came of a command, to be compared with what is expected. Every comparison returns this, for the next one. */
    public static final class Then {
        private final Pacto pacto;
        private final Dossier given;
        private final byte[] before;
        private final PlanCommand command;
        private final Outcome<Dossier> outcome;

        private Then(Pacto pacto, Dossier given, byte[] before, PlanCommand command, Outcome<Dossier> outcome) {
            this.pacto = pacto;
            this.given = given;
            this.before = before;
            this.command = command;
            this.outcome = outcome;
        }

        /** It took effect. */
        public Then thenDone() {
            done();
            return this;
        }

        /** It took effect, and the plan stands at this status. */
        public Then thenDone(PlanStatus status) {
            PlanStatus reached =
                    done().state().plan() == null ? null : plan(done().state()).status();
            return holds(reached == status, "status " + status + ", but it is " + reached);
        }

        /** It took effect, and the event is as this checks it. */
        public Then thenRecorded(Consumer<HistoryEntry> check) {
            if (done().event() instanceof Event.PlanMoved moved) {
                check.accept(moved.entry());
                return this;
            }
            throw failed("that the plan moved, but the event is " + done().event());
        }

        /** It was refused by these rules and conditions, in any order, and by no other. */
        public Then thenRefused(String... rules) {
            List<String> found = rules(refused());
            return holds(sorted(found).equals(sorted(Arrays.asList(rules))), "refused by " + Arrays.toString(rules));
        }

        /** It was refused, and this rule, among others perhaps, stands against it at a place. */
        public Then thenRefusedAt(String rule, String pointer) {
            boolean found = refused().stream()
                    .anyMatch(verdict ->
                            verdict.rule().equals(rule) && verdict.pointer().equals(pointer));
            return holds(found, "refused by " + rule + " at " + pointer);
        }

        /** It took effect with remarks by these rules, in any order, and by no other; by none if none is named. */
        public Then thenRemarks(String... rules) {
            List<String> found = rules(done().remarks());
            return holds(sorted(found).equals(sorted(Arrays.asList(rules))), "remarks by " + Arrays.toString(rules));
        }

        /**
         * The dossier is what it was before the command, byte for byte: the one after it, or the one given where it was
         * refused.
         */
        public Then thenUnchanged() {
            Dossier after = outcome.fold(Outcome.Done::state, refused -> given);
            byte[] now = pacto.write(after);
            return holds(
                    Arrays.equals(now, before),
                    "the dossier unchanged, but it is " + new String(now, StandardCharsets.UTF_8));
        }

        /**
         * Returns the dossier after the command.
         *
         * @throws AssertionError if it was refused
         */
        public Dossier state() {
            return done().state();
        }

        /** Goes on with the dossier after the command. */
        public Scenario then() {
            return new Scenario(pacto, state(), null);
        }

        private Outcome.Done<Dossier> done() {
            return outcome.fold(done -> done, refused -> {
                throw failed("it to take effect");
            });
        }

        private List<Verdict> refused() {
            return outcome.fold(
                    done -> {
                        throw failed("it to be refused");
                    },
                    Outcome.Refused::verdicts);
        }

        private Then holds(boolean asExpected, String expected) {
            if (!asExpected) {
                throw failed(expected);
            }
            return this;
        }

        private AssertionError failed(String expected) {
            StringBuilder text = new StringBuilder("when ")
                    .append(command.transition().code())
                    .append(" on ")
                    .append(command.on())
                    .append(", expected ")
                    .append(expected)
                    .append(".\n");
            text.append(outcome instanceof Outcome.Done ? "It took effect" : "It was refused");
            List<Verdict> verdicts = outcome.fold(Outcome.Done::remarks, Outcome.Refused::verdicts);
            text.append(verdicts.isEmpty() ? ", without remarks." : ":");
            Wording wording = pacto.wording(Language.EN);
            for (Verdict verdict : verdicts) {
                text.append("\n  ")
                        .append(verdict.rule())
                        .append(' ')
                        .append(verdict.status())
                        .append(" at ")
                        .append(verdict.pointer().isEmpty() ? "the dossier" : verdict.pointer())
                        .append(": ")
                        .append(wording.line(verdict).message());
            }
            return new AssertionError(text.toString());
        }

        private static ActionPlan plan(Dossier dossier) {
            return Optional.ofNullable(dossier.plan()).orElseThrow();
        }

        private static List<String> rules(List<Verdict> verdicts) {
            return verdicts.stream().map(Verdict::rule).distinct().toList();
        }

        private static List<String> sorted(List<String> rules) {
            List<String> sorted = new ArrayList<>(rules);
            sorted.sort(null);
            return sorted;
        }
    }
}
