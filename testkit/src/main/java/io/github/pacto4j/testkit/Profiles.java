package io.github.pacto4j.testkit;

import io.github.pacto4j.collectivity.CollectivityProfile;
import io.github.pacto4j.collectivity.CollectivityProfileBuilder;
import io.github.pacto4j.collectivity.ComplaintsBalance;
import io.github.pacto4j.collectivity.ComplaintsBalanceBuilder;
import io.github.pacto4j.collectivity.ConsultativeBody;
import io.github.pacto4j.collectivity.NationalPlatform;
import io.github.pacto4j.collectivity.ProactiveHeading;
import io.github.pacto4j.collectivity.Programme;
import io.github.pacto4j.collectivity.SiteFunction;
import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.membership.Membership;
import io.github.pacto4j.membership.MembershipBuilder;
import io.github.pacto4j.membership.NetworkName;
import io.github.pacto4j.text.CodeOrText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes what a collectivity is and which networks it belongs to. */
final class Profiles {
    /** The charter of public services is of this year. */
    private static final int CHARTER = 2021;

    private static final Set<ProactiveHeading> SELDOM = EnumSet.of(
            ProactiveHeading.BILLS,
            ProactiveHeading.FINANCE_BILLS,
            ProactiveHeading.MPS_PROPOSALS,
            ProactiveHeading.ELECTION_RESULTS);

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
                .informationOfficers(List.of(desk.contact(), desk.contact()))
                .proactivePublication(desk.given(this::headings))
                .platforms(desk.given(() -> List.of(NationalPlatform.values())))
                .site(desk.given(() -> "https://exemple.invalid/"))
                .siteFunctions(desk.given(() -> List.of(SiteFunction.values())))
                .complaintsBalances(desk.given(this::balances))
                .build();
    }

    private List<CodeOrText<ConsultativeBody>> bodies() {
        List<CodeOrText<ConsultativeBody>> bodies = new ArrayList<>();
        // A region has all three, every other tier at least the first: 111-14 art. 117, 112-14 art. 111, 113-14 art.
        // 120.
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

    /** What concerns every collectivity, and some of what seldom does. */
    private List<ProactiveHeading> headings() {
        List<ProactiveHeading> headings = new ArrayList<>(List.of(ProactiveHeading.values()));
        headings.removeIf(heading -> SELDOM.contains(heading) && desk.chance.hits(0.7));
        return headings;
    }

    /** One for each year since the charter of public services whose day of publication has come. */
    private List<ComplaintsBalance> balances() {
        List<ComplaintsBalance> balances = new ArrayList<>();
        for (int year = CHARTER; year < desk.cycle.today.getYear(); year++) {
            LocalDate published = LocalDate.of(year + 1, 3, desk.chance.between(1, 31));
            if (desk.cycle.isPast(published)) {
                balances.add(ComplaintsBalanceBuilder.builder()
                        .year(year)
                        .publishedOn(desk.told(published))
                        .build());
            }
        }
        return balances;
    }

    List<Membership> memberships() {
        LocalDate joined = desk.cycle.launched.minusDays(desk.chance.between(30, 300));
        return List.of(MembershipBuilder.builder()
                .network(desk.setting.programme() == Programme.PACTO ? NetworkName.REMACTO : NetworkName.OGP_LOCAL)
                .joinedOn(desk.told(joined))
                .charterAcceptedOn(desk.done(joined.plusDays(10)))
                .focalPoint(desk.contact().withName(desk.person("Point focal", 1)))
                .build());
    }
}
