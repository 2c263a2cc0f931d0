package io.github.pacto4j.book.pacto;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.AnnouncedCounts;
import io.github.pacto4j.plan.Axis;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Milestone;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The rules on an openness programme as a whole: its length, its axes, projects and activities, and their numbers. */
final class ProgrammeRules {
    private ProgrammeRules() {}

    static final Rule<ActionPlan> DURATION = rule("pacto.duration", ActionPlan.class, (plan, in) -> {
        Period period = in.required(plan.period(), "/period");
        in.required(period.start(), "/period/start");
        in.required(period.end(), "/period/end");
        if (period.isOrdered() == Certainty.NO) {
            return in.notApplicable(Reason.PREMISE_NOT_MET);
        }
        OptionalInt months = period.months();
        if (months.isEmpty()) {
            return in.undetermined("/period");
        }
        int expected = in.figure("expectedMonths");
        in.input("months", months.getAsInt());
        in.input("expected", expected);
        return months.getAsInt() == expected ? in.satisfied() : in.violated().at("/period");
    });

    static final Rule<ActionPlan> AXES_PROJECTS_ACTIVITIES =
            rule("pacto.axes-projects-activities", ActionPlan.class, (plan, in) -> {
                int least = in.figure("minimumEach");
                List<Axis> axes = in.required(plan.axes(), "/axes");
                if (axes.size() < least) {
                    in.requireReadable("/axes");
                    return in.violatedAs("axes").related("/axes");
                }
                List<Commitment> projects = in.required(plan.commitments(), "/commitments");
                boolean incomplete =
                        Boolean.FALSE.equals(plan.commitmentsComplete()) || in.hasUnreadable("/commitments");
                Map<String, Integer> perAxis = new HashMap<>();
                List<String> empty = new ArrayList<>(0);
                List<String> emptyPlaces = new ArrayList<>(0);
                String unknown = null;
                for (int i = 0; i < projects.size(); i++) {
                    Commitment project = projects.get(i);
                    if (project.axis() != null) {
                        perAxis.merge(project.axis(), 1, Integer::sum);
                    } else {
                        incomplete |= project.kept().isUnreadable("axis");
                    }
                    if (size(project.milestones()) < least) {
                        String activities = in.item("/commitments", i) + "/milestones";
                        if (in.hasUnreadable(activities)) {
                            unknown = activities;
                        } else {
                            empty.add(name(project.number()));
                            emptyPlaces.add(in.item("/commitments", i));
                        }
                    }
                }
                List<String> bare = new ArrayList<>(0);
                List<String> barePlaces = new ArrayList<>(0);
                for (int i = 0; i < axes.size(); i++) {
                    if (axes.get(i).kept().isUnreadable("number")) {
                        unknown = in.item("/axes", i) + "/number";
                    } else if (perAxis.getOrDefault(axes.get(i).number(), 0) < least) {
                        bare.add(name(axes.get(i).number()));
                        barePlaces.add(in.item("/axes", i));
                    }
                }
                if (!bare.isEmpty() && !incomplete) {
                    return in.violatedAs("projects", "axes", bare).related(barePlaces);
                }
                if (!empty.isEmpty()) {
                    return in.violatedAs("activities", "projects", empty).related(emptyPlaces);
                }
                if (unknown != null) {
                    return in.undetermined(unknown);
                }
                return bare.isEmpty() ? in.satisfied() : in.undetermined("/commitments");
            });

    private static String name(@Nullable String number) {
        return number == null ? "?" : number;
    }

    private static int size(@Nullable List<?> list) {
        return list == null ? 0 : list.size();
    }

    static final Rule<ActionPlan> ANNOUNCED_COUNTS = rule("pacto.announced-counts", ActionPlan.class, (plan, in) -> {
        AnnouncedCounts announced = in.given(plan.announced(), "/announced");
        Integer axes = count(plan.axes(), "/axes", in);
        boolean complete = !Boolean.FALSE.equals(plan.commitmentsComplete());
        Integer projects = complete ? count(plan.commitments(), "/commitments", in) : null;
        Integer activities = projects == null ? null : activities(plan, in);
        int compared = 0;
        boolean differ = false;
        Integer[][] pairs = {
            {announced.axes(), axes}, {announced.commitments(), projects}, {announced.milestones(), activities}
        };
        List<Object> stated = new ArrayList<>(3);
        List<Object> content = new ArrayList<>(3);
        for (Integer[] pair : pairs) {
            stated.add(pair[0] == null ? new Word("unknown") : pair[0]);
            content.add(pair[1] == null ? new Word("unknown") : pair[1]);
            if (pair[0] != null && pair[1] != null) {
                compared++;
                differ |= !pair[0].equals(pair[1]);
            }
        }
        in.input("announced", stated);
        in.input("content", content);
        if (differ) {
            return in.violated().related("/announced");
        }
        boolean open = in.hasUnreadable("/axes")
                || in.hasUnreadable("/commitments")
                || in.hasUnreadable("/announced/axes")
                || in.hasUnreadable("/announced/commitments")
                || in.hasUnreadable("/announced/milestones")
                || !complete && (announced.commitments() != null || announced.milestones() != null);
        if (open) {
            return in.undetermined("/commitments");
        }
        return compared == 0 ? in.notApplicable(Reason.NO_VALUE) : in.satisfied();
    });

    /** Returns how many items a list has, null where it is absent or one of them could not be read. */
    private static @Nullable Integer count(@Nullable List<?> items, String list, Subject in) {
        return items == null || in.hasUnreadable(list) ? null : (Integer) items.size();
    }

    private static @Nullable Integer activities(ActionPlan plan, Subject in) {
        int count = 0;
        List<Commitment> projects = plan.commitments();
        for (int i = 0; projects != null && i < projects.size(); i++) {
            List<Milestone> activities = projects.get(i).milestones();
            if (activities == null || in.hasUnreadable(in.item("/commitments", i) + "/milestones")) {
                return null;
            }
            count += activities.size();
        }
        return count;
    }
}
