package io.github.pacto4j.book.guide;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.Operation;
import io.github.pacto4j.cocreation.OperationStatus;
import io.github.pacto4j.cocreation.PreparationStep;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.membership.CandidacyStep;
import io.github.pacto4j.membership.MembershipApplication;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Unknowns;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.CodeLists;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rule on the operations that the guide lists for each step of application and preparation. */
final class OperationRules {
    private OperationRules() {}

    private static final String STEPS = "/steps";

    /** The operations of each step, by its code; drafting and validation are two procedures of one step. */
    static final Map<String, List<Procedures.Line>> BY_STEP = byStep();

    private static Map<String, List<Procedures.Line>> byStep() {
        Map<String, List<Procedures.Line>> operations = new HashMap<>();
        for (CodeLists.Entry procedure : Procedures.all()) {
            for (Procedures.Line line : Procedures.of(procedure.code())) {
                if (line.kind() == Procedures.Kind.OPERATION) {
                    operations
                            .computeIfAbsent(line.step(), step -> new ArrayList<>())
                            .add(line);
                }
            }
        }
        return operations;
    }

    /** A step as application and co-creation alike record it. */
    private record Step(
            @Nullable Code step,
            @Nullable StatedDate completedOn,
            @Nullable List<Operation> operations,
            String place) {}

    static final Rule<MembershipApplication> OPERATIONS_RECORDED = rule(
                    "guide.operations-recorded", MembershipApplication.class, (application, in) -> {
                        List<CandidacyStep> steps = in.required(application.steps(), STEPS);
                        List<Step> all = new ArrayList<>(steps.size());
                        for (int i = 0; i < steps.size(); i++) {
                            CandidacyStep each = steps.get(i);
                            all.add(new Step(each.step(), each.completedOn(), each.operations(), in.item(STEPS, i)));
                        }
                        return new Record(in).judge(all);
                    })
            .and(CoCreation.class, (process, in) -> {
                List<PreparationStep> steps = in.required(process.steps(), STEPS);
                List<Step> all = new ArrayList<>(steps.size());
                for (int i = 0; i < steps.size(); i++) {
                    PreparationStep each = steps.get(i);
                    all.add(new Step(each.step(), each.completedOn(), each.operations(), in.item(STEPS, i)));
                }
                return new Record(in).judge(all);
            });

    /** What is recorded of the operations of one application or co-creation. */
    private static final class Record {
        private final Subject in;
        private final Unknowns unknown;
        private final List<Text> unrecorded = new ArrayList<>(0);
        private final List<Text> unreasoned = new ArrayList<>(0);
        private final List<String> faulty = new ArrayList<>(0);

        Record(Subject in) {
            this.in = in;
            this.unknown = new Unknowns(in);
        }

        Finding judge(List<Step> steps) {
            unknown.addIfUnreadable(STEPS);
            boolean any = false;
            for (Step step : steps) {
                any |= isCompleted(step) && judge(step);
            }
            String place = faulty.size() == 1 ? faulty.get(0) : STEPS;
            if (!unrecorded.isEmpty()) {
                return in.violatedAs("unrecorded", "operations", unrecorded)
                        .at(place)
                        .related(faulty);
            } else if (!unreasoned.isEmpty()) {
                return in.violatedAs("unreasoned", "operations", unreasoned)
                        .at(place)
                        .related(faulty);
            }
            return unknown.or(any ? in.satisfied() : in.notApplicable(Reason.PREMISE_NOT_MET));
        }

        private boolean isCompleted(Step step) {
            if (step.step == null) {
                unknown.addIfUnreadable(step.place + "/step");
                return false;
            } else if (step.completedOn == null) {
                unknown.addIfUnreadable(step.place + "/completedOn");
                return false;
            }
            return !step.completedOn.isAfter(in.on()).isCertain();
        }

        /** Returns whether the guide lists operations for the step. */
        private boolean judge(Step step) {
            List<Procedures.Line> lines =
                    step.step == null ? List.of() : BY_STEP.getOrDefault(step.step.code(), List.of());
            int before = unrecorded.size() + unreasoned.size();
            for (Procedures.Line line : lines) {
                judge(line, step);
            }
            if (unrecorded.size() + unreasoned.size() > before) {
                faulty.add(step.place);
            }
            return !lines.isEmpty();
        }

        private void judge(Procedures.Line line, Step step) {
            String list = step.place + "/operations";
            boolean unreadable = in.hasUnreadable(list);
            boolean setAside = false;
            for (int i = 0; step.operations != null && i < step.operations.size(); i++) {
                Operation operation = step.operations.get(i);
                String place = in.item(list, i);
                boolean named = line.id().equals(operation.id());
                if (!named && !in.hasUnreadable(place + "/id")) {
                    continue;
                }
                boolean notNeeded = operation.status() == OperationStatus.NOT_NEEDED;
                boolean reasoned =
                        operation.reason() != null && operation.reason().isWritten();
                boolean recorded = notNeeded ? reasoned : operation.status() != null || operation.doneOn() != null;
                if (named && recorded) {
                    return;
                }
                setAside |= named && notNeeded;
                // One whose name cannot be read may be the one sought, if it records anything.
                unreadable |= recorded || in.hasUnreadable(place + (notNeeded ? "/reason" : "/status"));
            }
            if (unreadable) {
                unknown.add(list);
            } else {
                (setAside ? unreasoned : unrecorded).add(line.wording());
            }
        }
    }
}
