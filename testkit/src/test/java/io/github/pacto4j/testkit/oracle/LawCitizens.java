package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The sentences of the book MA_LAW on petitions, requests, complaints, the collectivity and its programme. */
final class LawCitizens {
    private LawCitizens() {}

    private static Node requests(Scene scene) {
        return scene.root().at("citizenRequests");
    }

    static void each(Scene scene, Findings found, String list, Consumer<Node> judgement) {
        Node items = requests(scene).at(list);
        if (items.isUnknown()) {
            found.undetermined();
        }
        for (Node item : items.items()) {
            Node received = item.at("receivedOn");
            if (item.isUnknown()) {
                found.undetermined();
            } else if (!received.isGiven()) {
                found.undetermined();
            } else if (scene.isInForce(found, received.date())) {
                judgement.accept(item);
            }
        }
    }

    static Optional<Collectivity> own(Scene scene, String part) {
        for (String path : List.of(part + "/collectivity", "collectivity")) {
            if (path.startsWith(part) && scene.root().at(path).isUnknown()) {
                return Optional.empty();
            }
            if (scene.root().at(path).isGiven()) {
                return Collectivities.register().resolve(scene.root().at(path).string());
            }
        }
        return scene.collectivity();
    }

    static int number(Scene scene, String name, @Nullable Tier tier) {
        return Integer.parseInt(Catalogue.figure(scene.entry().id(), name, tier));
    }

    static void overdue(Certainty over, Findings found) {
        switch (over) {
            case YES -> found.violatedSomewhere();
            case NO -> found.notApplicable(Reason.NOT_YET);
            case CANNOT_SAY -> found.undetermined();
        }
    }

    static void ask(Certainty answer, Findings found) {
        switch (answer) {
            case YES -> found.satisfied();
            case NO -> found.violatedSomewhere();
            case CANNOT_SAY -> found.undetermined();
        }
    }

    static void requestAnswered(Scene scene, Findings found) {
        each(scene, found, "informationRequests", request -> {
            Node received = request.at("receivedOn");
            if (received.isUnknown() || request.at("answeredOn").isUnknown()) {
                found.undetermined();
                return;
            }
            if (!received.isGiven()) {
                found.absent(request);
                return;
            }
            // Whether it is urgent may be unread: then both delays have to say the same.
            List<Boolean> urgency = request.at("urgent").isUnknown()
                    ? List.of(true, false)
                    : List.of(request.at("urgent").isTrue());
            Certainty answer = null;
            for (boolean urgent : urgency) {
                Certainty each = isAnsweredOrOver(scene, request, urgent);
                answer = answer == null || answer == each ? each : Certainty.CANNOT_SAY;
            }
            if (request.at("answeredOn").isGiven()) {
                ask(Objects.requireNonNull(answer), found);
            } else {
                overdue(Objects.requireNonNull(answer), found);
            }
        });
    }

    /** Returns whether a request was answered in time or, as long as there is no answer, whether its time is over. */
    private static Certainty isAnsweredOrOver(Scene scene, Node request, boolean urgent) {
        Node received = request.at("receivedOn");
        int more = number(scene, "extensionDays", null);
        UnaryOperator<@Nullable LocalDate> first = urgent
                ? day -> day.plusDays(number(scene, "urgentDays", null))
                : day -> Delays.workingDays(day, number(scene, "answerDays", null), scene.calendar());
        UnaryOperator<@Nullable LocalDate> soonest =
                urgent ? first : day -> Delays.soonest(day, number(scene, "answerDays", null), scene.calendar());
        UnaryOperator<@Nullable LocalDate> second = day -> Delays.workingDays(first.apply(day), more, scene.calendar());
        UnaryOperator<@Nullable LocalDate> soonestSecond =
                day -> Delays.soonest(soonest.apply(day), more, scene.calendar());
        Node extended = request.at("extendedOn");
        Certainty longer = !extended.isGiven()
                ? Told.given(extended)
                : Delays.inTime(extended.date(), received.date(), soonest, first)
                        .and(Three.isWritten(request.at("extensionReason")));
        Node answered = request.at("answeredOn");
        if (answered.isGiven()) {
            Certainty inFirst = Delays.inTime(answered.date(), received.date(), soonest, first);
            Certainty inSecond = Delays.inTime(answered.date(), received.date(), soonestSecond, second);
            return inFirst.or(longer.and(inSecond));
        }
        Certainty overFirst = Delays.isOver(received.date(), scene.on(), soonest, first);
        Certainty overSecond = Delays.isOver(received.date(), scene.on(), soonestSecond, second);
        return overFirst.and(longer.not().or(overSecond));
    }

    static void requestRefusalReasoned(Scene scene, Findings found) {
        each(scene, found, "informationRequests", request -> {
            Node outcome = request.at("outcome");
            if (!outcome.isGiven()) {
                found.undetermined();
            } else if (outcome.is("REFUSED") || outcome.is("PARTLY_GRANTED")) {
                Node stated = request.at("remedyStated");
                found.asked(
                        Three.isWritten(request.at("refusalGround"))
                                .and(stated.isUnknown() ? Certainty.CANNOT_SAY : Certainty.of(stated.isTrue())),
                        request);
            } else {
                found.notApplicable(Reason.PREMISE_NOT_MET);
            }
        });
    }

    static void complaintAnswered(Scene scene, Findings found) {
        each(scene, found, "complaints", complaint -> {
            Node received = complaint.at("receivedOn");
            Node answered = complaint.at("answeredOn");
            if (complaint.at("kind").is("REMARK") || complaint.at("kind").is("SUGGESTION")) {
                found.notApplicable(Reason.PREMISE_NOT_MET);
                return;
            }
            boolean unclear = complaint.at("unclear").isTrue();
            if (complaint.at("kind").isUnknown()
                    || complaint.at("unclear").isUnknown()
                    || received.isUnknown()
                    || answered.isUnknown()) {
                found.undetermined();
                return;
            }
            if (!received.isGiven()) {
                found.absent(complaint);
                return;
            }
            int days = number(scene, unclear ? "unclearDays" : "answerDays", null);
            UnaryOperator<@Nullable LocalDate> lastDay = day -> day.plusDays(days);
            if (answered.isGiven()) {
                Certainty inTime = Delays.inTime(answered.date(), received.date(), lastDay);
                ask(unclear ? inTime.and(Three.isWritten(complaint.at("reason"))) : inTime, found);
            } else {
                overdue(Delays.isOver(received.date(), scene.on(), lastDay), found);
            }
        });
    }

    static void consultativeBodies(Scene scene, Findings found) {
        Optional<Collectivity> own = own(scene, "profile");
        if (own.isEmpty()) {
            found.undetermined();
            return;
        }
        holdsAll(
                scene,
                found,
                "consultativeBodies",
                Catalogue.figures(scene.entry().id(), "bodies", own.get().tier()));
    }

    static void proactivePublication(Scene scene, Findings found) {
        holdsAll(
                scene,
                found,
                "proactivePublication",
                Catalogue.figures(scene.entry().id(), "headings", null));
    }

    private static void holdsAll(Scene scene, Findings found, String property, List<String> codes) {
        Node profile = scene.root().at("profile");
        Certainty all = Certainty.YES;
        for (String code : codes) {
            all = all.and(Three.holds(profile.at(property), code));
        }
        found.asked(all, profile);
    }

    static void informationOfficer(Scene scene, Findings found) {
        Node profile = scene.root().at("profile");
        found.asked(Three.someStated(profile.at("informationOfficers"), officer -> Certainty.YES), profile);
    }

    static void programmeAnchor(Scene scene, Findings found) {
        Node anchor = scene.plan().at("anchor");
        if (anchor.isUnknown()) {
            found.undetermined();
            return;
        }
        if (!anchor.isGiven()) {
            found.notApplicable(Reason.NO_VALUE);
            return;
        }
        Tier tier = scene.tier();
        Certainty named = tier == null
                ? Certainty.CANNOT_SAY
                : anchor.at("programme").isGiven()
                        ? Certainty.of(Catalogue.figures(scene.entry().id(), "programmes", tier)
                                .contains(anchor.at("programme").code()))
                        : Certainty.CANNOT_SAY;
        Node years = anchor.at("period");
        Node period = scene.plan().at("period");
        if (years.isAbsent() || period.isAbsent() || anchor.at("programme").isAbsent()) {
            found.notApplicable(Reason.NO_VALUE);
            return;
        }
        boolean readable = years.isGiven()
                && period.isGiven()
                && years.period().isOrdered() != Certainty.NO
                && period.period().isOrdered() != Certainty.NO;
        Certainty within =
                readable && tier != null ? lasting(scene, years, tier).contains(period.period()) : Certainty.CANNOT_SAY;
        Optional<Period> whole = Three.whole(years);
        Certainty length = whole.isPresent() && tier != null
                ? Certainty.of(whole.get().months().orElseThrow() <= 12 * number(scene, "programmeYears", tier))
                : Certainty.YES;
        ask(named.and(within).and(length), found);
    }

    /** A programme of which only the start is stated lasts as long as the law says. */
    private static Period lasting(Scene scene, Node years, Tier tier) {
        Node start = years.at("start");
        if (!start.isGiven() || !years.at("end").isAbsent()) {
            return years.period();
        }
        LocalDate end = start.date()
                .first()
                .plusYears(number(scene, "programmeYears", tier))
                .minusDays(1);
        return new Period(start.date(), StatedDate.of(end));
    }

    static void complaintsBalance(Scene scene, Findings found) {
        if (!scene.isInForce(found, StatedDate.of(scene.on()))) {
            return;
        }
        Node balances = scene.root().at("profile").at("complaintsBalances");
        for (int year = number(scene, "firstYear", null); ; year++) {
            LocalDate last = LocalDate.of(year + 1, number(scene, "lastMonth", null), number(scene, "lastDay", null));
            if (year >= scene.on().getYear()) {
                break;
            }
            int balanced = year;
            Certainty published = Three.some(
                    balances,
                    balance -> (balance.at("year").isGiven()
                                    ? Certainty.of(balance.at("year").number() == balanced)
                                    : Certainty.CANNOT_SAY)
                            .and(
                                    balance.at("publishedOn").isGiven()
                                            ? balance.at("publishedOn").date().isOnOrBefore(last)
                                            : Certainty.CANNOT_SAY));
            if (last.isBefore(scene.on()) || published == Certainty.YES) {
                ask(published, found);
            }
        }
        if (found.isEmpty()) {
            found.notApplicable(Reason.NOT_YET);
        }
    }

    static void programmeReport(Scene scene, Findings found) {
        if (scene.tier() == Tier.PREFECTURE_OR_PROVINCE) {
            found.notApplicable(Reason.OTHER_TIER);
            return;
        }
        Node anchor = scene.plan().at("anchor");
        if (!anchor.isGiven()) {
            if (anchor.isUnknown()) {
                found.undetermined();
            } else {
                found.notApplicable(Reason.NO_VALUE);
            }
            return;
        }
        Node reports = anchor.at("annualReports");
        Node start = anchor.at("period/start");
        if (reports.isAbsent() || start.isAbsent() || anchor.at("period/end").isAbsent()) {
            found.notApplicable(Reason.NO_VALUE);
            return;
        }
        Node end = anchor.at("period/end");
        if (reports.isUnknown() || start.isUnknown() || end.isUnknown() || scene.tier() == null) {
            found.undetermined();
            return;
        }
        Certainty all = Certainty.YES;
        Certainty readable = Certainty.YES;
        int due = 0;
        boolean noValue = false;
        for (int year = start.date().first().getYear(); year + 1 < scene.on().getYear(); year++) {
            int reported = year;
            boolean whole = !start.date().first().isAfter(LocalDate.of(year, 1, 1))
                    && !end.date().last().isBefore(LocalDate.of(year, 12, 31));
            if (!whole) {
                continue;
            }
            due++;
            Certainty there = Certainty.NO;
            for (Node report : reports.items()) {
                boolean ahead = false;
                for (String name : List.of("publishedOn", "debatedOn")) {
                    Node day = report.at(name);
                    ahead |= day.isGiven() && day.date().isAfter(scene.on()) == Certainty.YES;
                }
                if (ahead) {
                    continue;
                }
                if (report.at("year").isGiven() && report.at("year").number() == reported) {
                    there = Certainty.YES;
                    for (String name : List.of("publishedOn", "debatedOn")) {
                        if (report.at(name).isUnknown()) {
                            readable = Certainty.CANNOT_SAY;
                        } else if (report.at(name).isAbsent()) {
                            noValue = true;
                        }
                    }
                } else if (!report.at("year").isGiven()) {
                    there = there.or(Certainty.CANNOT_SAY);
                }
            }
            all = all.and(there);
        }
        if (due == 0) {
            found.notApplicable(Reason.NOT_YET);
        } else if (noValue && all == Certainty.YES) {
            found.notApplicable(Reason.NO_VALUE);
        } else {
            ask(all.and(readable), found);
        }
    }
}
