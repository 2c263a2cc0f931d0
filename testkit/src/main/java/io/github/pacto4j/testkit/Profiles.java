package io.github.pacto4j.testkit;

import io.github.pacto4j.collectivity.CollectivityProfile;
import io.github.pacto4j.collectivity.CollectivityProfileBuilder;
import io.github.pacto4j.collectivity.ComplaintsBalance;
import io.github.pacto4j.collectivity.ComplaintsBalanceBuilder;
import io.github.pacto4j.collectivity.ConsultativeBody;
import io.github.pacto4j.collectivity.NationalPlatform;
import io.github.pacto4j.collectivity.ProactiveHeading;
import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.collectivity.Programme;
import io.github.pacto4j.collectivity.SiteFunction;
import io.github.pacto4j.membership.Membership;
import io.github.pacto4j.membership.MembershipBuilder;
import io.github.pacto4j.membership.NetworkName;
import io.github.pacto4j.text.CodeOrText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes what a collectivity is and which networks it belongs to. */
final class Profiles {
    private final Desk desk;

    Profiles(Desk desk) {
        this.desk = desk;
    }

    CollectivityProfile profile() {
        return CollectivityProfileBuilder.builder()
                .document(desk.given(() -> "collectivity-profile/1"))
                .language(desk.language())
                .collectivity(desk.given(() -> desk.collectivity))
                .consultativeBodies(desk.given(this::bodies))
                .informationOfficers(desk.given(() -> List.of(desk.contact(), desk.contact())))
                .proactivePublication(desk.given(() -> desk.chance.some(List.of(ProactiveHeading.values()), 0)))
                .platforms(desk.given(() -> desk.chance.some(List.of(NationalPlatform.values()), 1)))
                .site(desk.given(() -> "https://exemple.invalid/"))
                .siteFunctions(desk.given(() -> desk.chance.some(List.of(SiteFunction.values()), 0)))
                .complaintsBalances(desk.given(() -> List.of(balance(desk.cycle.launched.getYear() - 1))))
                .build();
    }

    private List<CodeOrText<ConsultativeBody>> bodies() {
        List<CodeOrText<ConsultativeBody>> bodies = new ArrayList<>();
        // A region has all three, every other tier at least the first: 111-14 art. 117, 112-14 art. 111, 113-14 art. 120.
        for (ConsultativeBody body : ConsultativeBody.values()) {
            boolean required = desk.setting.tier() == Tier.REGION || body == ConsultativeBody.EQUITY_AND_GENDER;
            if (required || desk.chance.hits(0.3)) {
                bodies.add(CodeOrText.of(body));
            }
        }
        if (desk.chance.hits(0.3)) {
            bodies.add(CodeOrText.of(desk.words.say("body")));
        }
        return bodies;
    }

    private ComplaintsBalance balance(int year) {
        return ComplaintsBalanceBuilder.builder()
                .year(year)
                .publishedOn(desk.told(earlier(LocalDate.of(year + 1, 3, 20), desk.cycle.today)))
                .build();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    List<Membership> memberships() {
        LocalDate joined = desk.cycle.launched.minusDays(desk.chance.between(30, 300));
        return List.of(MembershipBuilder.builder()
                .network(desk.setting.programme() == Programme.PACTO ? NetworkName.REMACTO : NetworkName.OGP_LOCAL)
                .joinedOn(desk.told(joined))
                .charterAcceptedOn(desk.told(joined.plusDays(10)))
                .focalPoint(desk.given(desk::contact))
                .build());
    }
}
