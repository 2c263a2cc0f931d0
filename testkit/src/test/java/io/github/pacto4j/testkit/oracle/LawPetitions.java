package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.collectivity.Census;
import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The sentences of the book MA_LAW on petitions. */
final class LawPetitions {
    private LawPetitions() {}

    static void petitionSignatures(Scene scene, Findings found) {
        Optional<Collectivity> own = LawCitizens.own(scene, "citizenRequests");
        LawCitizens.each(scene, found, "petitions", petition -> {
            if (petition.at("by").is("ASSOCIATION")) {
                found.notApplicable(Reason.PREMISE_NOT_MET);
                return;
            }
            Node received = petition.at("receivedOn");
            if (own.isEmpty()
                    || !petition.at("by").isGiven()
                    || !petition.at("signatures").isGiven()) {
                found.undetermined();
                return;
            }
            StatedDate since = StatedDate.of(Catalogue.figure(scene.entry().id(), "newCensusSince", null));
            Certainty fresh = received.isGiven() ? received.date().isOnOrAfter(since) : Certainty.CANNOT_SAY;
            List<Certainty> answers = new ArrayList<>();
            if (fresh != Certainty.YES) {
                answers.add(enough(scene, petition, own.get(), Census.RGPH_2014));
            }
            if (fresh != Certainty.NO) {
                answers.add(enough(scene, petition, own.get(), Census.RGPH_2024));
            }
            found.asked(answers.stream().distinct().count() == 1 ? answers.get(0) : Certainty.CANNOT_SAY, petition);
        });
    }

    private static Certainty enough(Scene scene, Node petition, Collectivity own, Census census) {
        OptionalInt population = own.population(census);
        Tier tier = own.tier();
        int required;
        if (tier == Tier.PREFECTURE_OR_PROVINCE) {
            required = LawCitizens.number(scene, "signatures", tier);
        } else if (own.hasArrondissements()) {
            required = LawCitizens.number(scene, "signaturesArrondissements", tier);
        } else if (population.isEmpty()) {
            return Certainty.CANNOT_SAY;
        } else if (population.getAsInt() < LawCitizens.number(scene, "smallBelow", tier)) {
            required = LawCitizens.number(scene, "signaturesSmall", tier);
        } else if (tier == Tier.REGION && population.getAsInt() > LawCitizens.number(scene, "largeAbove", tier)) {
            required = LawCitizens.number(scene, "signaturesLarge", tier);
        } else {
            required = LawCitizens.number(scene, "signatures", tier);
        }
        Certainty enough = Certainty.of(petition.at("signatures").number() >= required);
        if (tier == Tier.REGION) {
            for (Collectivity province : Collectivities.register().children(own.code())) {
                Node there = petition.at("byProvince");
                Node number = there.at(province.code());
                boolean many = number.isGiven()
                        && 100L * number.number()
                                >= (long) LawCitizens.number(scene, "provincePercent", tier) * required;
                enough = enough.and(number.isGiven() ? Certainty.of(many) : Certainty.CANNOT_SAY);
            }
        }
        return enough;
    }

    static void petitionAssociation(Scene scene, Findings found) {
        Optional<Collectivity> own = LawCitizens.own(scene, "citizenRequests");
        LawCitizens.each(scene, found, "petitions", petition -> {
            if (petition.at("by").is("CITIZENS")) {
                found.notApplicable(Reason.PREMISE_NOT_MET);
                return;
            }
            if (own.isEmpty() || !petition.at("by").isGiven()) {
                found.undetermined();
                return;
            }
            Tier tier = own.get().tier();
            Node recognised = petition.at("association/recognisedOn");
            Node received = petition.at("receivedOn");
            int years = LawCitizens.number(scene, "yearsAbove", tier);
            Certainty old = recognised.isGiven() && received.isGiven()
                    ? Delays.inTime(received.date(), recognised.date(), day -> day.plusYears(years))
                            .not()
                    : Certainty.CANNOT_SAY;
            if (tier == Tier.PREFECTURE_OR_PROVINCE) {
                Node members = petition.at("association/members");
                old = old.and(
                        members.isGiven()
                                ? Certainty.of(members.number() > LawCitizens.number(scene, "membersAbove", tier))
                                : Certainty.CANNOT_SAY);
            }
            switch (old) {
                case YES -> found.satisfied();
                case NO -> found.violatedSomewhere();
                case CANNOT_SAY -> found.undetermined();
            }
        });
    }

    static void petitionAnswered(Scene scene, Findings found) {
        Optional<Collectivity> own = LawCitizens.own(scene, "citizenRequests");
        LawCitizens.each(scene, found, "petitions", petition -> {
            Node received = petition.at("receivedOn");
            if (own.isEmpty()) {
                found.undetermined();
                return;
            }
            Tier tier = own.get().tier();
            int months = LawCitizens.number(scene, "refusalMonths", tier);
            UnaryOperator<@Nullable LocalDate> lastDay = day -> day.plusMonths(months);
            Node decision = petition.at("decision");
            Node outcome = decision.at("outcome");
            Node decided = decision.at("on");
            if (outcome.is("ACCEPTED")
                    && decided.isGiven()
                    && Delays.inTime(decided.date(), received.date(), lastDay) != Certainty.YES) {
                LawCitizens.ask(Delays.inTime(decided.date(), received.date(), lastDay), found);
                return;
            }
            if (outcome.is("ACCEPTED") && decided.isAbsent() && received.isGiven()) {
                // Taken on no day that is told, it was not taken in time.
                LawCitizens.overdue(Delays.isOver(received.date(), scene.on(), lastDay), found);
                return;
            }
            if (outcome.is("ACCEPTED")) {
                accepted(scene, found, petition, tier);
                return;
            }
            if (!received.isGiven() || outcome.isUnknown() || (outcome.isAbsent() && decided.isGiven())) {
                found.undetermined();
                return;
            }
            if (outcome.is("REFUSED")) {
                Node on = decision.at("on");
                Certainty reasoned = Three.isWritten(decision.at("reason"));
                Certainty inTime = on.isGiven()
                        ? Delays.inTime(on.date(), received.date(), lastDay)
                        : on.isUnknown() ? Certainty.CANNOT_SAY : Certainty.NO;
                LawCitizens.ask(reasoned.and(inTime), found);
                return;
            }
            LawCitizens.overdue(Delays.isOver(received.date(), scene.on(), lastDay), found);
        });
    }

    private static void accepted(Scene scene, Findings found, Node petition, Tier tier) {
        Node on = petition.at("decision/on");
        Node session = petition.at("sessionOn");
        if (!on.isGiven() || session.isUnknown()) {
            found.undetermined();
            return;
        }
        UnaryOperator<@Nullable LocalDate> next = day -> nextSession(scene, Objects.requireNonNull(day), tier);
        if (session.isGiven()) {
            // An ordinary session opens in one of its months; the next one at the latest takes the petition up.
            List<String> months = Catalogue.figures(scene.entry().id(), "sessionMonths", tier);
            Set<Boolean> ordinary = new HashSet<>();
            LocalDate first = session.date().first();
            for (LocalDate day = first; !day.isAfter(session.date().last()); day = day.plusDays(1)) {
                ordinary.add(months.contains("" + day.getMonthValue()));
            }
            Certainty inMonth = ordinary.size() > 1 ? Certainty.CANNOT_SAY : Certainty.of(ordinary.contains(true));
            LawCitizens.ask(inMonth.and(Delays.inTime(session.date(), on.date(), next)), found);
        } else {
            LawCitizens.overdue(Delays.isOver(on.date(), scene.on(), next), found);
        }
    }

    /** Returns the last day on which the next ordinary session after this day may open. */
    private static LocalDate nextSession(Scene scene, LocalDate after, Tier tier) {
        List<String> months = Catalogue.figures(scene.entry().id(), "sessionMonths", tier);
        LocalDate month = after.withDayOfMonth(1);
        while (true) {
            LocalDate last = month.withDayOfMonth(LawCitizens.number(scene, "openingTo", tier));
            if (months.contains("" + month.getMonthValue()) && last.isAfter(after)) {
                return month.plusMonths(1).minusDays(1);
            }
            month = month.plusMonths(1);
        }
    }
}
