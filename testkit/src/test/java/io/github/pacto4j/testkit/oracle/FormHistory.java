package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.rule.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sentences of the book FORM on the history of a plan and the order of plans. */
final class FormHistory {
    private FormHistory() {}

    static void titleYears(Scene scene, Findings found) {
        FormPlan.eachPlan(scene, found, plan -> titleYears(plan, found));
    }

    private static void titleYears(Node plan, Findings found) {
        Node title = plan.at("title");
        if (title.isAbsent()) {
            found.notApplicable(Reason.NO_VALUE);
            return;
        }
        if (title.isUnknown()
                || plan.at("period").isUnknown()
                || plan.at("period/start").isUnknown()
                || plan.at("period/end").isUnknown()) {
            found.undetermined();
            return;
        }
        if (!title.isGiven() || !plan.at("period").isGiven()) {
            found.notApplicable(Reason.NO_VALUE);
            return;
        }
        Node start = plan.at("period/start");
        Node end = plan.at("period/end");
        Set<Integer> years = new TreeSet<>();
        for (String wording : title.text().wordings().values()) {
            Matcher printed =
                    Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])").matcher(wording);
            while (printed.find()) {
                years.add(Integer.valueOf(printed.group()));
            }
        }
        if (years.isEmpty()) {
            found.notApplicable(Reason.PREMISE_NOT_MET);
        } else if (!start.isGiven() || !end.isGiven()) {
            found.notApplicable(Reason.NO_VALUE);
        } else {
            int first = start.date().first().getYear();
            int last = end.date().last().getYear();
            boolean agree = years.size() == 1
                    ? first <= years.iterator().next() && years.iterator().next() <= last
                    : years.equals(new TreeSet<>(List.of(first, last)));
            found.asked(Certainty.of(agree), plan);
        }
    }

    static void plansDoNotOverlap(Scene scene, Findings found) {
        Node plan = scene.plan();
        if (scene.root().at("previousPlans").isEmptyList()) {
            found.notApplicable(Reason.EMPTY_LIST);
        }
        for (Node previous : scene.root().at("previousPlans").items()) {
            if (previous.isUnknown()) {
                found.undetermined();
                continue;
            }
            Certainty same = same(
                            plan.at("programme").value(),
                            previous.at("programme").value())
                    .and(same(collectivity(scene, plan), collectivity(scene, previous)));
            Node mine = plan.at("period");
            Node other = previous.at("period");
            Certainty overlap = Certainty.CANNOT_SAY;
            if (isReversed(mine) || isReversed(other)) {
                overlap = Certainty.NO;
            } else if (mine.isGiven() && other.isGiven()) {
                overlap = mine.period().overlaps(other.period());
            }
            switch (same.and(overlap)) {
                case YES -> found.violatedSomewhere();
                case NO -> found.satisfied();
                case CANNOT_SAY -> found.undetermined();
            }
        }
    }

    private static boolean isReversed(Node period) {
        return period.isGiven() && period.period().isOrdered() == Certainty.NO;
    }

    private static Certainty same(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null ? Certainty.CANNOT_SAY : Certainty.of(one.equals(other));
    }

    /** Returns the code of today; a plan that names no known collectivity is of the one that the dossier is about. */
    private static @Nullable String collectivity(Scene scene, Node plan) {
        for (Node holder : List.of(plan, scene.root())) {
            Node code = holder.at("collectivity");
            if (code.isUnknown()) {
                return null;
            }
            Optional<Collectivity> known =
                    code.isGiven() ? Collectivities.register().resolve(code.string()) : Optional.empty();
            if (known.isPresent()) {
                return known.get().code();
            }
        }
        return "";
    }

    static void historyFollowsLifecycle(Scene scene, Findings found) {
        FormPlan.eachPlan(scene, found, plan -> historyFollowsLifecycle(scene, plan, found));
    }

    private static void historyFollowsLifecycle(Scene scene, Node plan, Findings found) {
        Node history = plan.at("history");
        Node status = plan.at("status");
        if (history.isUnknown()) {
            found.undetermined();
            return;
        }
        if (!history.isGiven()) {
            found.notApplicable(Reason.NO_VALUE);
            return;
        }
        Set<PlanStatus> possible = history.isEmptyList() ? Set.of(PlanStatus.DRAFT) : null;
        List<StatedDate> earlier = new ArrayList<>();
        boolean bad = false;
        boolean unsure = false;
        for (Node entry : history.items()) {
            Transition transition =
                    entry.isGiven() ? (Transition) entry.at("transition").value() : null;
            if (transition == null) {
                unsure = true;
                possible = null;
                continue;
            }
            StatedDate day = scene.day(entry);
            if (scene.isDayUnread(entry)) {
                unsure = true;
            } else if (day != null) {
                for (StatedDate before : earlier) {
                    Certainty backwards = day.isBefore(before);
                    bad |= backwards == Certainty.YES;
                    unsure |= backwards == Certainty.CANNOT_SAY;
                }
                earlier.add(day);
            }
            Set<PlanStatus> before = possible == null ? transition.from() : possible;
            Set<PlanStatus> after = new TreeSet<>();
            for (PlanStatus from : before) {
                if (transition.from().contains(from)) {
                    Certainty made = JointPlans.isMade(plan, entry);
                    if (made != Certainty.NO) {
                        after.add(transition.after(from));
                    }
                    if (made != Certainty.YES) {
                        after.add(from);
                    }
                }
            }
            bad |= after.isEmpty();
            possible = after.isEmpty() ? null : after;
        }
        if (!history.listKept().isCut()
                && status.isGiven()
                && possible != null
                && !possible.contains((PlanStatus) status.value())) {
            bad = true;
        }
        if (bad) {
            found.violatedSomewhere();
        } else if (unsure || status.isUnknown()) {
            found.undetermined();
        } else {
            found.satisfied();
        }
    }
}
