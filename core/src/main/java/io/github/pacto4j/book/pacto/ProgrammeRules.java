package io.github.pacto4j.book.pacto;

import static io.github.pacto4j.rule.Rule.rule;
import static io.github.pacto4j.rule.Unknowns.orUnknown;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.AnnouncedCounts;
import io.github.pacto4j.plan.Axis;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Unknowns;
import io.github.pacto4j.text.Kept;
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
                Unknowns unknown = new Unknowns(in);
                List<Axis> axes = statedOrLeftOut(plan, plan.axes(), "/axes", unknown, in);
                if (plan.axes() != null && !unknown.addIfUnreadable("/axes") && axes.size() < least) {
                    return in.violatedAs("axes").related("/axes");
                }
                List<Commitment> projects = statedOrLeftOut(plan, plan.commitments(), "/commitments", unknown, in);
                unknown.addIfUnreadable("/commitments");
                List<String> empty = new ArrayList<>(0);
                List<String> emptyPlaces = new ArrayList<>(0);
                for (int i = 0; i < projects.size(); i++) {
                    Commitment project = projects.get(i);
                    if (size(project.milestones()) < least) {
                        if (isWhole(project.kept(), "milestones")) {
                            empty.add(name(project.number()));
                            emptyPlaces.add(in.item("/commitments", i));
                        } else {
                            unknown.add(in.item("/commitments", i) + "/milestones");
                        }
                    }
                }
                Map<String, Integer> perAxis = projectsPerAxis(projects);
                List<String> open = placesOfOtherProjects(plan, projects, in);
                List<String> bare = new ArrayList<>(0);
                List<String> barePlaces = new ArrayList<>(0);
                for (int i = 0; i < axes.size(); i++) {
                    Axis axis = axes.get(i);
                    if (axis.kept().isUnreadable("number")) {
                        unknown.add(in.item("/axes", i) + "/number");
                    } else if (perAxis.getOrDefault(axis.number(), 0) < least) {
                        // No project, known or not, can name an axis without a number.
                        if (axis.number() == null || open.isEmpty()) {
                            bare.add(name(axis.number()));
                            barePlaces.add(in.item("/axes", i));
                        } else {
                            open.forEach(unknown::add);
                        }
                    }
                }
                if (!bare.isEmpty()) {
                    barePlaces.addAll(emptyPlaces);
                    return in.violatedAs("projects", "axes", bare).related(barePlaces);
                }
                if (!empty.isEmpty()) {
                    return in.violatedAs("activities", "projects", empty).related(emptyPlaces);
                }
                return unknown.or(in.satisfied());
            });

    /**
     * Returns a list that the rule must read. Who says that a file lists only some of the projects hands over an excerpt:
     * a list that it leaves out is unknown, whatever absence means elsewhere; what it does hold is judged.
     */
    private static <T> List<T> statedOrLeftOut(
            ActionPlan plan, @Nullable List<T> stated, String place, Unknowns unknown, Subject in) {
        if (stated == null && Boolean.FALSE.equals(plan.commitmentsComplete())) {
            unknown.add(place);
            return List.of();
        } else if (stated == null && plan.kept().isUnreadable("commitmentsComplete")) {
            unknown.add("/commitmentsComplete");
            return List.of();
        }
        return in.required(stated, place);
    }

    private static Map<String, Integer> projectsPerAxis(List<Commitment> projects) {
        Map<String, Integer> perAxis = new HashMap<>();
        for (Commitment project : projects) {
            if (project.axis() != null) {
                perAxis.merge(project.axis(), 1, Integer::sum);
            }
        }
        return perAxis;
    }

    /** Returns the places that may hide a project of any axis. */
    private static List<String> placesOfOtherProjects(ActionPlan plan, List<Commitment> projects, Subject in) {
        List<String> places = new ArrayList<>(0);
        if (Boolean.FALSE.equals(plan.commitmentsComplete()) || !isWhole(plan.kept(), "commitments")) {
            places.add("/commitments");
        }
        if (plan.kept().isUnreadable("commitmentsComplete")) {
            places.add("/commitmentsComplete");
        }
        for (int i = 0; i < projects.size(); i++) {
            if (projects.get(i).kept().isUnreadable("axis")) {
                places.add(in.item("/commitments", i) + "/axis");
            }
        }
        return places;
    }

    /** Returns whether a list, with every item of it, could be read. */
    private static boolean isWhole(Kept holder, String list) {
        return !holder.isUnreadable(list) && !holder.within(list).hasAside();
    }

    private static String name(@Nullable String number) {
        return number == null ? "?" : number;
    }

    private static int size(@Nullable List<?> list) {
        return list == null ? 0 : list.size();
    }

    static final Rule<ActionPlan> ANNOUNCED_COUNTS = rule("pacto.announced-counts", ActionPlan.class, (plan, in) -> {
        AnnouncedCounts announced = in.given(plan.announced(), "/announced");
        Counted axes = countAxes(plan);
        Counted projects = countProjects(plan);
        Counted activities = countActivities(plan, projects, in);
        Unknowns unknown = new Unknowns(in);
        boolean equal = equal(announced.axes(), "axes", axes, unknown)
                & equal(announced.commitments(), "commitments", projects, unknown)
                & equal(announced.milestones(), "milestones", activities, unknown);
        in.input(
                "announced",
                List.of(
                        orUnknown(announced.axes()),
                        orUnknown(announced.commitments()),
                        orUnknown(announced.milestones())));
        in.input("content", List.of(orUnknown(axes.number), orUnknown(projects.number), orUnknown(activities.number)));
        if (!equal) {
            return in.violated().related("/announced");
        }
        boolean compared = announced.axes() != null && axes.number != null
                || announced.commitments() != null && projects.number != null
                || announced.milestones() != null && activities.number != null;
        return unknown.or(compared ? in.satisfied() : in.notApplicable(Reason.NO_VALUE));
    });

    /**
     * How many things a plan holds.
     *
     * @param number  the number, null if nothing is listed or the list is not known whole
     * @param unknown  what is not known of a list that is there, else null
     */
    private record Counted(
            @Nullable Integer number, @Nullable String unknown) {
        static final Counted NOT_LISTED = new Counted(null, null);

        static Counted of(int number) {
            return new Counted(number, null);
        }

        static Counted unknown(String place) {
            return new Counted(null, place);
        }
    }

    /** Returns false if a number announced certainly differs from the content. */
    private static boolean equal(@Nullable Integer announced, String name, Counted content, Unknowns unknown) {
        if (announced == null) {
            unknown.addIfUnreadable("/announced/" + name);
        } else if (content.unknown != null) {
            unknown.add(content.unknown);
        }
        return announced == null || content.number == null || announced.equals(content.number);
    }

    private static Counted countAxes(ActionPlan plan) {
        if (!isWhole(plan.kept(), "axes")) {
            return Counted.unknown("/axes");
        }
        return plan.axes() == null ? Counted.NOT_LISTED : Counted.of(plan.axes().size());
    }

    private static Counted countProjects(ActionPlan plan) {
        if (!isWhole(plan.kept(), "commitments")) {
            return Counted.unknown("/commitments");
        } else if (plan.commitments() == null) {
            return Counted.NOT_LISTED;
        } else if (plan.kept().isUnreadable("commitmentsComplete")) {
            return Counted.unknown("/commitmentsComplete");
        }
        return Boolean.FALSE.equals(plan.commitmentsComplete())
                ? Counted.unknown("/commitments")
                : Counted.of(plan.commitments().size());
    }

    private static Counted countActivities(ActionPlan plan, Counted counted, Subject in) {
        if (counted.number == null) {
            return counted;
        }
        List<Commitment> projects = plan.commitments() == null ? List.of() : plan.commitments();
        int count = 0;
        boolean listed = true;
        for (int i = 0; i < projects.size(); i++) {
            if (!isWhole(projects.get(i).kept(), "milestones")) {
                return Counted.unknown(in.item("/commitments", i) + "/milestones");
            }
            listed &= projects.get(i).milestones() != null;
            count += size(projects.get(i).milestones());
        }
        return listed ? Counted.of(count) : Counted.NOT_LISTED;
    }
}
