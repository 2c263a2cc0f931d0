package io.github.pacto4j.book.law;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.citizen.CitizenRequests;
import io.github.pacto4j.citizen.Petition;
import io.github.pacto4j.citizen.PetitionBy;
import io.github.pacto4j.citizen.PetitionDecision;
import io.github.pacto4j.citizen.PetitionOutcome;
import io.github.pacto4j.citizen.PetitioningAssociation;
import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.LastDay;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Term;
import io.github.pacto4j.rule.Unknowns;
import io.github.pacto4j.rule.Word;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rules on petitions to a council: who may file one, and what becomes of it. */
final class PetitionRules {
    private PetitionRules() {}

    /** Turns to the law of the collectivity that keeps these requests, where they name one of their own. */
    private static void settle(Subject in) {
        CitizenRequests requests = Objects.requireNonNull(in.parent(CitizenRequests.class));
        in.judgedAs(requests.collectivity());
        boolean own = requests.collectivity() != null || requests.kept().isUnreadable("collectivity");
        if (own && (requests.collectivity() == null || in.tier().isEmpty())) {
            in.known(null, in.of(requests, "/collectivity"));
        }
    }

    static final Rule<Petition> SIGNATURES = rule("law.petition-signatures", Petition.class, (petition, in) -> {
        settle(in);
        in.requireInForce(petition.receivedOn(), "/receivedOn");
        if (in.known(petition.by(), "/by") != PetitionBy.CITIZENS) {
            return in.notApplicable(Reason.PREMISE_NOT_MET);
        }
        Collectivity addressee = in.known(in.collectivity().orElse(null), "#/collectivity");
        StatedDate received = in.known(petition.receivedOn(), "/receivedOn");
        RequiredSignatures required = RequiredSignatures.of(addressee, received, in);
        in.input("required", required.least());
        Unknowns unknown = new Unknowns(in);
        Integer signatures = petition.signatures();
        if (signatures == null) {
            unknown.add("/signatures");
        } else if (signatures < required.least()) {
            return in.violatedAs("total", "signatures", signatures).related("/signatures");
        } else if (signatures < required.most()) {
            unknown.add("/receivedOn");
        }
        if (!in.hasFigure("provincePercent")) {
            return unknown.or(in.satisfied());
        }
        return inEachProvince(petition, addressee, required, unknown, in);
    });

    /** A whole number of people signs: what is left of a share after division asks for one signature more. */
    private static Finding inEachProvince(
            Petition petition, Collectivity region, RequiredSignatures required, Unknowns unknown, Subject in) {
        int percent = in.figure("provincePercent");
        int least = share(percent, required.least());
        int most = share(percent, required.most());
        List<Text> few = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (Collectivity province : Collectivities.register().children(region.code())) {
            String place = "/byProvince/" + province.code();
            Integer signatures =
                    petition.byProvince() == null ? null : petition.byProvince().get(province.code());
            if (signatures == null) {
                unknown.add(petition.byProvince() == null ? "/byProvince" : place);
            } else if (signatures < least) {
                few.add(name(province));
                places.add(place);
            } else if (signatures < most) {
                unknown.add("/receivedOn");
            }
        }
        if (!few.isEmpty()) {
            return in.violatedAs("province", "provinces", few, "share", least, "percent", percent)
                    .at("/byProvince")
                    .related(places);
        }
        return unknown.or(in.satisfied());
    }

    private static int share(int percent, int of) {
        return Math.toIntExact(((long) percent * of + 99) / 100);
    }

    private static Text name(Collectivity collectivity) {
        return Text.of(Map.of(
                Language.FR.code(), collectivity.nameFr(),
                Language.AR.code(), collectivity.nameAr()));
    }

    static final Rule<Petition> ASSOCIATION = rule("law.petition-association", Petition.class, (petition, in) -> {
        settle(in);
        in.requireInForce(petition.receivedOn(), "/receivedOn");
        if (in.known(petition.by(), "/by") != PetitionBy.ASSOCIATION) {
            return in.notApplicable(Reason.PREMISE_NOT_MET);
        }
        StatedDate received = in.known(petition.receivedOn(), "/receivedOn");
        PetitioningAssociation association = in.required(petition.association(), "/association");
        Unknowns unknown = new Unknowns(in);
        StatedDate recognised = association.recognisedOn();
        if (recognised == null) {
            unknown.add("/association/recognisedOn");
        } else {
            LastDay anniversary = in.delay("yearsAbove").after(recognised, in.calendar());
            switch (anniversary.allows(received)) {
                case YES -> {
                    return in.violatedAs(
                                    "age",
                                    "received",
                                    received,
                                    "recognised",
                                    recognised,
                                    "age",
                                    in.delay("yearsAbove"))
                            .related("/receivedOn", "/association/recognisedOn");
                }
                case CANNOT_SAY -> unknown.add("/association/recognisedOn");
                case NO -> {}
            }
        }
        if (in.hasFigure("membersAbove")) {
            int above = in.figure("membersAbove");
            Integer members = association.members();
            if (members == null) {
                unknown.add("/association/members");
            } else if (members <= above) {
                return in.violatedAs("members", "members", members, "above", above)
                        .at("/association")
                        .related("/association/members");
            }
        }
        return unknown.or(in.satisfied());
    });

    static final Rule<Petition> ANSWERED = rule("law.petition-answered", Petition.class, (petition, in) -> {
        settle(in);
        in.requireInForce(petition.receivedOn(), "/receivedOn");
        StatedDate received = in.known(petition.receivedOn(), "/receivedOn");
        PetitionDecision decision = petition.decision();
        Finding decided = in.term(received, "/receivedOn")
                .within(in.delay("refusalMonths"))
                .done(decision == null ? null : decision.on(), decision == null ? "/decision" : "/decision/on")
                .duty();
        if (decided.isViolated() || decision == null) {
            return decided;
        }
        PetitionOutcome outcome = decision.outcome();
        if (outcome == null) {
            return decision.on() == null ? decided : in.undetermined("/decision/outcome");
        }
        Finding followed = switch (outcome) {
            case REFUSED -> reasoned(decision, decided, in);
            case ACCEPTED -> onTheAgenda(petition, decision, decided, in);
        };
        return followed.isViolated() || decided.isSatisfied() ? followed : decided;
    });

    private static Finding reasoned(PetitionDecision decision, Finding decided, Subject in) {
        Text reason = decision.reason();
        if (reason != null && reason.isWritten()) {
            return decided;
        }
        // A wording that could not be read may be the reason.
        boolean unread = in.hasUnreadable("/decision/reason");
        return unread
                ? in.undetermined("/decision/reason")
                : in.violatedAs("unreasoned").at("/decision");
    }

    private static Finding onTheAgenda(Petition petition, PetitionDecision decision, Finding decided, Subject in) {
        OrdinarySessions sessions = OrdinarySessions.of(in);
        StatedDate session = petition.sessionOn();
        Certainty ordinary = session == null ? Certainty.CANNOT_SAY : sessions.openIn(session);
        if (session != null && ordinary == Certainty.NO) {
            return in.violatedAs("month", "session", session, "months", names(sessions.months()))
                    .related("/sessionOn");
        }
        StatedDate accepted = decision.on();
        if (accepted == null) {
            return decided;
        }
        Term term = in.term(accepted, "/decision/on")
                .until(sessions.nextAfter(accepted))
                .done(session, "/sessionOn");
        Finding found = term.duty("session");
        return found.isSatisfied() && ordinary != Certainty.YES ? in.undetermined("/sessionOn") : found;
    }

    private static List<Word> names(List<Integer> months) {
        return months.stream().map(month -> new Word("month." + month)).toList();
    }
}
