package io.github.pacto4j.book.law;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.collectivity.CollectivityProfile;
import io.github.pacto4j.collectivity.ComplaintsBalance;
import io.github.pacto4j.collectivity.ProactiveHeading;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.LastDay;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Contact;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Term;
import io.github.pacto4j.rule.Unknowns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The rules on what a collectivity makes known unasked, and on who answers for information. */
final class TransparencyRules {
    private TransparencyRules() {}

    static final Rule<CollectivityProfile> PROACTIVE_PUBLICATION =
            rule("law.proactive-publication", CollectivityProfile.class, (profile, in) -> {
                in.requireInForce(StatedDate.of(in.on()), "");
                List<ProactiveHeading> published = in.required(profile.proactivePublication(), "/proactivePublication");
                List<ProactiveHeading> missing = new ArrayList<>();
                for (String code : in.figures("headings")) {
                    ProactiveHeading heading = ProactiveHeading.valueOf(code);
                    if (!published.contains(heading)) {
                        missing.add(heading);
                    }
                }
                if (missing.isEmpty()) {
                    return in.satisfied();
                }
                in.requireReadable("/proactivePublication");
                return in.violated("headings", missing, "missing", missing.size())
                        .related("/proactivePublication");
            });

    static final Rule<CollectivityProfile> INFORMATION_OFFICER =
            rule("law.information-officer", CollectivityProfile.class, (profile, in) -> {
                in.requireInForce(StatedDate.of(in.on()), "");
                List<Contact> officers = in.required(profile.informationOfficers(), "/informationOfficers");
                int least = in.figure("minimumOfficers");
                if (officers.size() >= least) {
                    return in.satisfied();
                }
                in.requireReadable("/informationOfficers");
                return in.violated("officers", officers.size(), "least", least).related("/informationOfficers");
            });

    static final Rule<CollectivityProfile> COMPLAINTS_BALANCE =
            rule("law.complaints-balance", CollectivityProfile.class, (profile, in) -> {
                in.requireInForce(StatedDate.of(in.on()), "");
                Unknowns unknown = new Unknowns(in);
                Finding found = in.notApplicable(Reason.NOT_YET);
                for (int year = in.figure("firstYear"); year < in.on().getYear(); year++) {
                    Finding ofYear = balance(profile, year, unknown, in);
                    // The newest of several is the one that can still be made good.
                    if (ofYear.isViolated() || (ofYear.isSatisfied() && !found.isViolated())) {
                        found = ofYear;
                    }
                }
                return found.isViolated() ? found : unknown.or(found);
            });

    private static Finding balance(CollectivityProfile profile, int year, Unknowns unknown, Subject in) {
        List<ComplaintsBalance> balances = profile.complaintsBalances();
        int index = balances == null ? -1 : indexOf(balances, year);
        ComplaintsBalance balance = index < 0 || balances == null ? null : balances.get(index);
        String item = balance == null ? "/complaintsBalances" : in.item("/complaintsBalances", index);
        in.input("year", year);
        Term term = in.term(StatedDate.of(LocalDate.of(year, 12, 31)), balance == null ? item : item + "/year")
                .until(LastDay.of(StatedDate.of(LocalDate.of(year + 1, in.figure("lastMonth"), in.figure("lastDay")))))
                .done(balance == null ? null : balance.publishedOn(), balance == null ? item : item + "/publishedOn");
        return switch (term.owed("year")) {
            case IN_TIME, DONE -> in.satisfied();
            case LATE -> in.violatedAs("late").at(item).related(item + "/publishedOn");
            case TO_COME, PAST, NOT_DUE -> in.notApplicable(Reason.NOT_YET);
            case CANNOT_SAY, NOT_KNOWN -> {
                if (term.last().isBefore(in.on()) == Certainty.NO) {
                    yield in.notApplicable(Reason.NOT_YET);
                }
                unknown.add(balance == null ? item : item + "/publishedOn");
                yield in.undetermined(item);
            }
            case OVERDUE -> {
                if (balances != null && balance == null && !hasUndated(balances)) {
                    yield in.violatedAs("missing").related(item);
                }
                unknown.add(balance == null ? item : item + "/publishedOn");
                yield in.undetermined(item);
            }
        };
    }

    private static int indexOf(List<ComplaintsBalance> balances, int year) {
        for (int i = 0; i < balances.size(); i++) {
            Integer of = balances.get(i).year();
            if (of != null && of == year) {
                return i;
            }
        }
        return -1;
    }

    /** A balance that does not say its year may be that of any. */
    private static boolean hasUndated(List<ComplaintsBalance> balances) {
        return balances.stream().anyMatch(balance -> balance.year() == null);
    }
}
