package io.github.pacto4j.testkit;

import io.github.pacto4j.collectivity.Programme;
import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.council.DevelopmentProgramme;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Sector;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.ActionPlanBuilder;
import io.github.pacto4j.plan.Anchor;
import io.github.pacto4j.plan.AnchorBuilder;
import io.github.pacto4j.plan.AnchorReport;
import io.github.pacto4j.plan.AnchorReportBuilder;
import io.github.pacto4j.plan.AnnouncedCountsBuilder;
import io.github.pacto4j.plan.Axis;
import io.github.pacto4j.plan.AxisBuilder;
import io.github.pacto4j.plan.Endorsement;
import io.github.pacto4j.plan.EndorsementBuilder;
import io.github.pacto4j.plan.MonitoringBody;
import io.github.pacto4j.plan.MonitoringBodyBuilder;
import io.github.pacto4j.plan.ParticipationLevel;
import io.github.pacto4j.plan.PlanQuestion;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.PromiseBuilder;
import io.github.pacto4j.plan.PromiseKind;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes action plans. */
final class Plans {
    private final Desk desk;
    private final Numbers numbers;

    Plans(Desk desk, Numbers numbers) {
        // What goes to the partnership is in English too.
        this.desk = isByGuide(desk.setting) ? desk.with(Language.EN) : desk;
        this.numbers = numbers;
    }

    private static boolean isByGuide(Setting setting) {
        return setting.programme() == Programme.OGP_LOCAL && setting.tier() == Tier.REGION;
    }

    /**
     * Writes the plan that a dossier is about.
     *
     * @param findings  whether the dossier has a diagnosis with findings
     */
    ActionPlan plan(String id, List<Idea> ideas, boolean findings, List<String> parties) {
        Setting setting = desk.setting;
        Cycle cycle = desk.cycle;
        boolean told = setting.status() == PlanStatus.EVALUATED || desk.chance.hits(0.5 + setting.fullness() / 2);
        return header(id)
                .document(desk.given(() -> "action-plan/1"))
                .jointWith(parties.isEmpty() ? desk.given(List::of) : parties)
                .termEnd(desk.given(() -> desk.dates.state(cycle.planEnd.plusMonths(6))))
                .submittedOn(desk.told(cycle.submitted))
                .leadInstitutions(desk.asked(() -> List.of(desk.organisation(Sector.COLLECTIVITY))))
                .implementingInstitutions(desk.given(() -> List.of(desk.organisation(), desk.organisation())))
                .narrative(desk.asked(this::narrative))
                .participationLevel(desk.given(() -> desk.chance.one(ParticipationLevel.values())))
                .thresholdMet(desk.asked(() -> isByGuide(setting) || desk.chance.hits(0.8)))
                .anchor(desk.given(this::anchor))
                .announced(desk.given(() -> AnnouncedCountsBuilder.builder()
                        .axes(setting.size().axes())
                        .commitments(setting.size().commitments())
                        .milestones(setting.size().milestones())
                        .build()))
                .axes(axes())
                .promises(desk.given(() -> desk.chance.few(PromiseKind.values()).stream()
                        .map(kind -> PromiseBuilder.builder().kind(kind).build())
                        .toList()))
                .commitments(new Commitments(desk, numbers).all(ideas, findings))
                .monitoringBody(desk.asked(this::monitoringBody))
                .endorsements(desk.asked(this::endorsements))
                .attachments(desk.given(() -> List.of(desk.evidence(cycle.launched))))
                .status(told ? desk.given(setting::status) : setting.status())
                .history(told ? new Histories(desk, parties).upTo(setting.status()) : null)
                .commitmentsComplete(desk.given(() -> true))
                .example(desk.given(() -> true))
                .build();
    }

    /** Writes a plan of an earlier cycle, of which little is told. */
    ActionPlan earlier(String id) {
        return header(id)
                .axes(desk.given(this::axes))
                .submittedOn(desk.told(desk.cycle.submitted))
                .status(PlanStatus.EVALUATED)
                .history(desk.given(() -> new Histories(desk, List.of()).upTo(PlanStatus.EVALUATED)))
                .build();
    }

    private ActionPlanBuilder header(String id) {
        Cycle cycle = desk.cycle;
        boolean openness = desk.setting.programme() == Programme.PACTO;
        String years = cycle.planStart.getYear() + "-" + cycle.planEnd.getYear();
        return ActionPlanBuilder.builder()
                .id(id)
                .language(desk.language())
                .title(desk.words.years(
                        openness ? "plan" : isByGuide(desk.setting) ? "plan.REGION" : "plan.OGP_LOCAL", years))
                .programme(desk.setting.programme())
                .collectivity(desk.collectivity)
                .period(cycle.planPeriod);
    }

    private Map<PlanQuestion, Text> narrative() {
        Map<PlanQuestion, Text> narrative = new LinkedHashMap<>();
        for (PlanQuestion question : PlanQuestion.values()) {
            Text answer = desk.asked(() ->
                    desk.words.paragraph("narrative", desk.chance.below(Wording.domains()), desk.chance.between(2, 5)));
            if (answer != null) {
                narrative.put(question, answer);
            }
        }
        return narrative;
    }

    /** The plan lies within the six years of the programme, and each year that has ended was reported on in the next. */
    private Anchor anchor() {
        int start = desk.cycle.planStart.getYear();
        int first = desk.chance.between(Math.max(desk.cycle.planEnd.getYear() - 5, start - 3), start);
        List<AnchorReport> reports = new ArrayList<>();
        for (int year = first; year < Math.min(first + 6, desk.cycle.today.getYear()); year++) {
            reports.add(report(year));
        }
        return AnchorBuilder.builder()
                .programme(programmeOf(desk.setting.tier()))
                .period(new Period(StatedDate.of(year(first)), StatedDate.of(year(first + 5))))
                .annualReports(desk.given(() -> reports))
                .build();
    }

    static DevelopmentProgramme programmeOf(Tier tier) {
        return switch (tier) {
            case REGION -> DevelopmentProgramme.PDR;
            case PREFECTURE_OR_PROVINCE -> DevelopmentProgramme.PDP;
            case COMMUNE -> DevelopmentProgramme.PAC;
        };
    }

    private AnchorReport report(int year) {
        return AnchorReportBuilder.builder()
                .year(year)
                .publishedOn(desk.told(LocalDate.of(year + 1, 5, 20)))
                .debatedOn(desk.told(LocalDate.of(year + 1, 5, 6)))
                .build();
    }

    private static String year(int year) {
        return Integer.toString(year);
    }

    private List<Axis> axes() {
        List<Axis> axes = new ArrayList<>();
        for (int i = 0; i < desk.setting.size().axes(); i++) {
            int index = i;
            axes.add(AxisBuilder.builder()
                    .number(numbers.axis(i))
                    .title(desk.given(() -> desk.words.exactly("axis", index)))
                    .challenge(desk.words.say("challenge"))
                    .build());
        }
        return axes;
    }

    private MonitoringBody monitoringBody() {
        return MonitoringBodyBuilder.builder()
                .name(desk.words.say(desk.isOgpLocal() ? "monitor" : "association"))
                .sector(desk.given(() -> desk.isOgpLocal() ? Sector.CIVIL_SOCIETY : desk.chance.one(Sector.values())))
                .contact(desk.asked(desk::contact))
                .experience(desk.given(() -> desk.words.say("experience")))
                .build();
    }

    private @Nullable List<Endorsement> endorsements() {
        StatedDate date = desk.done(desk.cycle.adopted);
        if (date == null) {
            return null;
        }
        List<Endorsement> endorsements = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            int number = i;
            endorsements.add(EndorsementBuilder.builder()
                    .name(desk.given(() -> desk.person("Représentation", number)))
                    .title(desk.given(() -> desk.words.say("role")))
                    .organisation(desk.isOgpLocal() ? desk.memberOutside(number) : desk.words.say("association"))
                    .date(date)
                    .build());
        }
        return endorsements;
    }
}
