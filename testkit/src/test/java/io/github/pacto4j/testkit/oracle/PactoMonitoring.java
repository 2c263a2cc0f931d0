package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Reason;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sentences of the book PACTO on follow-up, the network and the collectivity. */
final class PactoMonitoring {
    private PactoMonitoring() {}

    private static Node followUp(Scene scene) {
        return scene.root().at("followUp");
    }

    static void halfYearlyMeeting(Scene scene, Findings found) {
        Optional<Period> period = Three.whole(scene.plan().at("period"));
        if (period.isEmpty()) {
            found.undetermined();
            return;
        }
        List<Period> halves = Three.ended(period.get(), scene.number("periodMonths"), scene.on());
        if (halves.isEmpty()) {
            found.notApplicable(Reason.NOT_YET);
        }
        for (Period half : halves) {
            Certainty met = Three.someStated(followUp(scene).at("meetings"), meeting -> half.contains(meeting.date()));
            found.asked(met, followUp(scene));
        }
    }

    static void followUpMatrix(Scene scene, Findings found) {
        eachActivity(scene, found);
        if (!scene.plan().at("commitments").isGiven()) {
            found.undetermined();
        }
        if (found.isEmpty()) {
            found.notApplicable(Reason.PREMISE_NOT_MET);
        }
    }

    private static void eachActivity(Scene scene, Findings found) {
        Node matrix = followUp(scene).at("matrix");
        if (scene.plan().at("commitments").isUnknown()) {
            found.undetermined();
        }
        for (Node commitment : scene.commitments()) {
            if (commitment.at("milestones").isUnknown()) {
                found.undetermined();
            }
            for (Node milestone : commitment.at("milestones").items()) {
                Certainty covered = Three.someStated(
                        matrix,
                        row -> refersTo(scene, row.at("milestone"), commitment, milestone)
                                .and(Three.isWritten(row.at("expectedResult")))
                                .and(Three.isWritten(row.at("indicator"))));
                switch (covered) {
                    case YES -> found.satisfied();
                    case NO -> found.violatedSomewhere();
                    case CANNOT_SAY -> found.undetermined();
                }
            }
        }
    }

    /** A milestone is named as commitment/milestone, or bare where only one bears that number. */
    static Certainty refersTo(Scene scene, Node reference, Node commitment, Node milestone) {
        if (milestone.at("number").isAbsent()) {
            return Certainty.NO;
        }
        if (!reference.isGiven() || !milestone.at("number").isGiven()) {
            return reference.isAbsent() ? Certainty.NO : Certainty.CANNOT_SAY;
        }
        String number = milestone.at("number").string();
        if (reference.string().equals(number)) {
            int bearers = 0;
            for (Node other : scene.commitments()) {
                for (Node each : other.at("milestones").items()) {
                    bearers += number.equals(each.at("number").value()) ? 1 : 0;
                }
            }
            return Certainty.of(bearers == 1);
        }
        if (commitment.at("number").isUnknown() && reference.string().endsWith("/" + number)) {
            return Certainty.CANNOT_SAY;
        }
        return Certainty.of(commitment.at("number").isGiven()
                && reference.string().equals(commitment.at("number").string() + "/" + number));
    }

    static void annualReport(Scene scene, Findings found) {
        annualReports(scene, found, false);
    }

    /** Unpublished reports are none, or, where the absence of an address decides nothing, may be published. */
    private static void annualReports(Scene scene, Findings found, boolean addressMayMiss) {
        Optional<Period> period = Three.whole(scene.plan().at("period"));
        if (period.isEmpty()) {
            found.undetermined();
            return;
        }
        List<Period> years = Three.ended(period.get(), scene.number("periodMonths"), scene.on());
        if (years.isEmpty()) {
            found.notApplicable(Reason.NOT_YET);
            return;
        }
        List<Node> reports = scene.root().at("monitoringReports").items();
        boolean certain = covers(scene, years, reports, new HashSet<>(), Certainty.YES, addressMayMiss);
        boolean possible = scene.root().at("monitoringReports").isUnknown()
                || (addressMayMiss && scene.root().at("monitoringReports").isAbsent())
                || covers(scene, years, reports, new HashSet<>(), Certainty.CANNOT_SAY, addressMayMiss);
        if (certain) {
            found.satisfied();
        } else if (possible) {
            found.undetermined();
        } else {
            found.violatedSomewhere();
        }
    }

    /** Returns whether each year from this one on has a published report of its own, of that year or the next. */
    private static boolean covers(
            Scene scene,
            List<Period> years,
            List<Node> reports,
            Set<Node> taken,
            Certainty least,
            boolean addressMayMiss) {
        int from = taken.size();
        if (from == years.size()) {
            return true;
        }
        StatedDate start = Objects.requireNonNull(years.get(from).start());
        // What is written of the last year may be written at any later time.
        int all = Three.ended(
                        Three.whole(scene.plan().at("period")).orElseThrow(),
                        scene.number("periodMonths"),
                        LocalDate.MAX)
                .size();
        Period window = new Period(
                start,
                from + 1 == all
                        ? StatedDate.of("9999")
                        : StatedDate.of(start.first().plusYears(2).minusDays(1)));
        for (Node report : reports) {
            Certainty published = report.isUnknown()
                    ? Certainty.CANNOT_SAY
                    : isYearly(scene, report)
                            .and(Three.isWithin(report.at("date"), window))
                            .and(
                                    report.at("date").isGiven()
                                            ? report.at("date").date().isOnOrBefore(scene.on())
                                            : Certainty.YES)
                            .and(
                                    addressMayMiss && report.at("publishedUrl").isAbsent()
                                            ? Certainty.CANNOT_SAY
                                            : Three.isWritten(report.at("publishedUrl")));
            boolean counts = published == Certainty.YES || published == least;
            if (counts && taken.add(report)) {
                if (covers(scene, years, reports, taken, least, addressMayMiss)) {
                    return true;
                }
                taken.remove(report);
            }
        }
        return false;
    }

    private static Certainty isYearly(Scene scene, Node report) {
        Node plan = report.at("plan");
        Node id = scene.plan().at("id");
        if (plan.isGiven() && id.isGiven() && !plan.string().equals(id.string())) {
            return Certainty.NO;
        }
        Certainty yearly = Certainty.NO;
        for (String kind : scene.figures("kinds")) {
            yearly = yearly.or(Three.is(report.at("kind"), kind));
        }
        return yearly;
    }

    static void midTermUpdate(Scene scene, Findings found) {
        Optional<Period> period = Three.whole(scene.plan().at("period"));
        if (period.isEmpty()) {
            if (isReversed(scene.plan().at("period"))) {
                found.notApplicable(Reason.PREMISE_NOT_MET);
            } else {
                found.undetermined();
            }
            return;
        }
        LocalDate middle = period.get().middle().orElseThrow();
        Node review = followUp(scene).at("midTermReviewOn");
        if (review.isGiven() && review.date().isAfter(scene.on()) != Certainty.YES) {
            found.asked(period.get().contains(review.date()), followUp(scene));
        } else if (!middle.isBefore(scene.on())) {
            found.notApplicable(Reason.NOT_YET);
        } else {
            found.undetermined();
        }
    }

    private static boolean isReversed(Node period) {
        return period.at("start").isGiven()
                && period.at("end").isGiven()
                && period.period().isOrdered() == Certainty.NO;
    }

    static void resultsShared(Scene scene, Findings found) {
        Node site = followUp(scene).at("publicSite");
        if (!site.isGiven()) {
            found.undetermined();
        } else {
            found.asked(Certainty.of(site.isWritten()), followUp(scene));
        }
        annualReports(scene, found, true);
    }

    static void civilSocietyInvolved(Scene scene, Findings found) {
        Certainty partner = Three.some(
                scene.plan().at("commitments"),
                commitment ->
                        Three.some(commitment.at("partners"), each -> Three.is(each.at("sector"), "CIVIL_SOCIETY")));
        Certainty group = Three.holds(followUp(scene).at("groupSectors"), "CIVIL_SOCIETY");
        Certainty committee = Three.some(
                scene.coCreation().at("committee/members"),
                member -> Three.is(member.at("side"), "CIVIL_SOCIETY").and(overlaps(member.at("mandate"), scene)));
        switch (partner.and(group.or(committee))) {
            case YES -> found.satisfied();
            case NO -> found.violatedSomewhere();
            case CANNOT_SAY -> found.undetermined();
        }
    }

    private static Certainty overlaps(Node mandate, Scene scene) {
        Optional<Period> period = Three.whole(scene.plan().at("period"));
        if (!mandate.isGiven() || period.isEmpty() || mandate.period().isOrdered() == Certainty.NO) {
            return Certainty.CANNOT_SAY;
        }
        return mandate.period().overlaps(period.get());
    }

    static void nextCycle(Scene scene, Findings found) {
        Node end = scene.plan().at("period/end");
        Node next = scene.root().at("nextCoCreation");
        Certainty launched = next.isUnknown() ? Certainty.CANNOT_SAY : Certainty.NO;
        for (String list : List.of("steps", "rounds")) {
            Certainty any = Three.someStated(next.at(list), item -> {
                Certainty begun = Certainty.NO;
                for (String day : list.equals("steps") ? STEP_DAYS : ROUND_DAYS) {
                    begun = begun.or(isLaunch(scene, item.at(day), end));
                }
                return begun;
            });
            launched = launched.or(any);
        }
        byTheEnd(scene, found, end, launched);
    }

    private static final List<String> STEP_DAYS = List.of("period/start", "completedOn");
    private static final List<String> ROUND_DAYS = List.of("announcedOn", "callOn", "period/start");

    /** What lies ahead has not been launched. */
    private static Certainty isLaunch(Scene scene, Node day, Node end) {
        if (!day.isGiven() || !end.isGiven()) {
            return day.isAbsent() ? Certainty.NO : Certainty.CANNOT_SAY;
        }
        return day.date().isAfter(scene.on()) == Certainty.YES
                ? Certainty.NO
                : day.date().isOnOrBefore(end.date().last());
    }

    static void byTheEnd(Scene scene, Findings found, Node end, Certainty done) {
        if (done == Certainty.YES) {
            found.satisfied();
        } else if (!end.isGiven()) {
            found.undetermined();
        } else if (!end.date().last().isBefore(scene.on())) {
            found.notApplicable(Reason.NOT_YET);
        } else if (done == Certainty.NO) {
            found.violatedSomewhere();
        } else {
            found.undetermined();
        }
    }

    static Certainty isThere(Node part) {
        return part.isUnknown() ? Certainty.CANNOT_SAY : Certainty.of(part.isGiven());
    }

    static void executorsTrained(Scene scene, Findings found) {
        Node trainings = followUp(scene).at("trainings");
        Certainty all = Certainty.YES;
        for (String audience : scene.figures("audiences")) {
            all = all.and(Three.some(
                    trainings,
                    training -> Three.holds(training.at("audience"), audience).and(isHeld(scene, training))));
        }
        found.asked(all, followUp(scene));
    }

    /** What is recorded without a day was held. */
    private static Certainty isHeld(Scene scene, Node event) {
        Node date = event.at("date");
        return date.isGiven()
                ? date.date().isOnOrBefore(scene.on())
                : date.isAbsent() ? Certainty.YES : Certainty.CANNOT_SAY;
    }

    static void matrixToCommittee(Scene scene, Findings found) {
        Node reviews = followUp(scene).at("matrixReviews");
        Optional<Period> period = Three.whole(scene.plan().at("period"));
        if (period.isEmpty()) {
            found.undetermined();
            return;
        }
        List<Period> halves = Three.ended(period.get(), scene.number("periodMonths"), scene.on());
        if (halves.isEmpty()) {
            found.notApplicable(Reason.NOT_YET);
        }
        if (halves.isEmpty()) {
            return;
        }
        if (reviews.isAbsent()) {
            found.violatedSomewhere();
        } else if (reviews.isUnknown()) {
            found.undetermined();
        } else if (reviews.isEmptyList()) {
            found.violatedSomewhere();
        }
        for (Node review : reviews.items()) {
            Certainty done = review.isUnknown()
                    ? Certainty.CANNOT_SAY
                    : isThere(review.at("sentToCommitteeOn")).and(Three.isWritten(review.at("measures")));
            switch (done) {
                case YES -> found.satisfied();
                case NO -> found.violatedSomewhere();
                case CANNOT_SAY -> found.undetermined();
            }
        }
    }

    static void resultsPresented(Scene scene, Findings found) {
        Node events = followUp(scene).at("publicEvents");
        Certainty held = Three.some(
                events,
                event -> event.at("date").isGiven()
                        ? event.at("date").date().isOnOrBefore(scene.on())
                        : event.at("date").isAbsent() ? Certainty.YES : Certainty.CANNOT_SAY);
        found.asked(held, followUp(scene));
    }

    static void forumGoesOn(Scene scene, Findings found) {
        List<@Nullable StatedDate> adopted = scene.daysOf("adopt", "COUNCIL_ADOPTION");
        Certainty met = Three.some(followUp(scene).at("forumMeetings"), day -> {
            Certainty after = day.date().isOnOrBefore(scene.on());
            for (StatedDate each : adopted) {
                after = after.and(
                        each == null ? Certainty.CANNOT_SAY : day.date().isAfter(each));
            }
            return after;
        });
        found.asked(met, followUp(scene));
    }
}
