package io.github.pacto4j.testkit;

import io.github.pacto4j.collectivity.Programme;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Contact;
import io.github.pacto4j.party.Organisation;
import io.github.pacto4j.party.Sector;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.CommitmentBuilder;
import io.github.pacto4j.plan.Indicator;
import io.github.pacto4j.plan.IndicatorBuilder;
import io.github.pacto4j.plan.IndicatorDirection;
import io.github.pacto4j.plan.IndicatorKind;
import io.github.pacto4j.plan.IndicatorReading;
import io.github.pacto4j.plan.IndicatorReadingBuilder;
import io.github.pacto4j.plan.Link;
import io.github.pacto4j.plan.LinkBuilder;
import io.github.pacto4j.plan.LinkKind;
import io.github.pacto4j.plan.Milestone;
import io.github.pacto4j.plan.MilestoneBuilder;
import io.github.pacto4j.plan.Money;
import io.github.pacto4j.plan.OgpValue;
import io.github.pacto4j.plan.OpennessPrinciple;
import io.github.pacto4j.plan.PolicyArea;
import io.github.pacto4j.plan.PolicySector;
import io.github.pacto4j.plan.ProblemFigure;
import io.github.pacto4j.plan.ProblemFigureBuilder;
import io.github.pacto4j.plan.ProblemKind;
import io.github.pacto4j.plan.Relevance;
import io.github.pacto4j.plan.RelevanceBuilder;
import io.github.pacto4j.plan.RelevanceQuestion;
import io.github.pacto4j.text.CodeOrText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes commitments with their milestones. */
final class Commitments {
    /** Goals and targets that exist. */
    private static final List<String> GOALS =
            List.of("16", "16.7", "16.10", "11.3", "11.7", "9.c", "5.5", "10.2", "13", "17.17");

    /** Currencies with two, none and three decimals. */
    private static final List<String> CURRENCIES = List.of("MAD", "MAD", "MAD", "EUR", "JPY", "TND");

    private final Desk desk;
    private final Numbers numbers;

    Commitments(Desk desk, Numbers numbers) {
        this.desk = desk;
        this.numbers = numbers;
    }

    /**
     * Writes the commitments.
     *
     * @param findings  whether the diagnosis has findings that they can come from
     */
    List<Commitment> all(List<Idea> ideas, boolean findings) {
        Size size = desk.setting.size();
        int[] milestones = milestonesOfEach(size);
        int firstTitle = desk.chance.below(Wording.titles());
        List<List<String>> origins = new ArrayList<>();
        for (int i = 0; i < size.commitments(); i++) {
            origins.add(new ArrayList<>());
        }
        for (Idea idea : ideas) {
            if (idea.commitment() >= 0) {
                origins.get(idea.commitment()).add(idea.id());
            }
        }
        List<Commitment> commitments = new ArrayList<>(size.commitments());
        for (int i = 0; i < size.commitments(); i++) {
            // A step without a common divisor with the number of titles gives each of them once.
            int title = (firstTitle + 37 * i) % Wording.titles();
            commitments.add(commitment(i, title, milestones[i], origins.get(i), findings));
        }
        return commitments;
    }

    /** Real commitments have three to ten milestones, now and then one or thirteen. */
    private int[] milestonesOfEach(Size size) {
        int[] each = new int[size.commitments()];
        for (int i = 0; i < size.milestones(); i++) {
            each[i < size.commitments() ? i : desk.chance.below(size.commitments())]++;
        }
        return each;
    }

    private Commitment commitment(int index, int title, int milestones, List<String> origins, boolean findings) {
        Cycle cycle = desk.cycle;
        LocalDate start = desk.chance.between(cycle.planStart, cycle.planEnd.minusMonths(3));
        LocalDate end = desk.chance.between(start.plusMonths(2), cycle.planEnd);
        int domain = Wording.domainOf(title);
        List<OgpValue> values = values();
        return CommitmentBuilder.builder()
                .number(numbers.commitment(index))
                .ogpId(desk.given(() -> "MAEXE" + (10_000 + index + "").substring(1)))
                .axis(numbers.axis(index % desk.setting.size().axes()))
                .title(desk.words.title(title))
                .period(desk.asked(() -> desk.dates.planned(start, end)))
                .unit(desk.asked(() -> desk.words.say("unit")))
                .contact(desk.asked(this::contact))
                .problem(desk.asked(() -> desk.words.paragraph("problem", domain, 4)))
                .problemKinds(desk.given(() -> desk.chance.few(ProblemKind.values())))
                .problemData(desk.asked(() -> List.of(figure())))
                .statusQuo(desk.asked(() -> desk.words.paragraph("statusQuo", domain, 4)))
                .description(desk.asked(() -> desk.words.paragraph("description", domain, 5)))
                .objective(desk.given(() -> desk.words.paragraph("objective", domain, 3)))
                .contribution(desk.asked(() -> desk.words.paragraph("contribution", domain, 3)))
                .longTermGoal(desk.asked(() -> desk.words.paragraph("longTermGoal", domain, 2)))
                .principles(desk.chance.few(OpennessPrinciple.values()))
                .relevance(desk.asked(() -> relevance(values)))
                .relevanceAnswers(desk.given(() -> relevanceAnswers(values)))
                .policyAreas(desk.asked(this::policyAreas))
                .sectors(desk.asked(this::sectors))
                .budget(desk.given(this::money))
                .funding(desk.given(() -> desk.words.say("funding")))
                .links(desk.given(this::links))
                .expectedResults(desk.given(() -> desk.words.paragraph("results", domain, 3)))
                .indicators(desk.asked(() -> indicators(start)))
                .milestones(milestones(index, domain, milestones, start, end))
                .partners(desk.asked(this::partners))
                .origins(origins.isEmpty() && !findings ? desk.given(() -> List.of()) : origins(index, origins))
                .notes(desk.given(() -> desk.words.say("note")))
                .build();
    }

    /** What comes from no idea comes from a finding of the diagnosis. */
    private static List<String> origins(int index, List<String> ideas) {
        return ideas.isEmpty() ? List.of(Diagnoses.finding(index)) : ideas;
    }

    private ProblemFigure figure() {
        return ProblemFigureBuilder.builder()
                .figure(desk.words.say("indicator"))
                .date(desk.given(() -> desk.dates.state(desk.cycle.launched)))
                .source(desk.given(() -> desk.words.say("body")))
                .build();
    }

    /** Technology serves no commitment to OGP Local alone. */
    private List<OgpValue> values() {
        List<OgpValue> values = new ArrayList<>(desk.chance.few(OgpValue.values()));
        if (values.equals(List.of(OgpValue.TECHNOLOGY_AND_INNOVATION))) {
            values.add(OgpValue.PUBLIC_ACCOUNTABILITY);
        }
        return values;
    }

    /** Whoever answers for a commitment to OGP Local can be reached in every way. */
    private Contact contact() {
        return desk.setting.programme() == Programme.OGP_LOCAL ? desk.reachable() : desk.contact();
    }

    private List<Relevance> relevance(List<OgpValue> values) {
        return values.stream()
                .map(value -> RelevanceBuilder.builder()
                        .value(value)
                        .justification(desk.asked(() -> desk.words.say("justification")))
                        .build())
                .toList();
    }

    private Map<RelevanceQuestion, Boolean> relevanceAnswers(List<OgpValue> values) {
        Map<RelevanceQuestion, Boolean> answers = new LinkedHashMap<>();
        for (RelevanceQuestion question : desk.chance.some(List.of(RelevanceQuestion.values()), 1)) {
            answers.put(question, values.contains(question.pointsTo()));
        }
        return answers;
    }

    /** Names two areas at least: the commitments of a sound plan bear on more than one field. */
    private List<CodeOrText<PolicyArea>> policyAreas() {
        Set<PolicyArea> named = new LinkedHashSet<>(desk.chance.few(PolicyArea.values()));
        while (named.size() < 2) {
            named.add(desk.chance.one(PolicyArea.values()));
        }
        List<CodeOrText<PolicyArea>> areas = new ArrayList<>();
        named.forEach(area -> areas.add(CodeOrText.of(area)));
        if (desk.chance.hits(0.3)) {
            areas.add(CodeOrText.of(desk.words.say("domain")));
        }
        return areas;
    }

    private List<CodeOrText<PolicySector>> sectors() {
        List<CodeOrText<PolicySector>> sectors = new ArrayList<>();
        desk.chance.few(PolicySector.values()).forEach(sector -> sectors.add(CodeOrText.of(sector)));
        if (desk.chance.hits(0.3)) {
            sectors.add(CodeOrText.of(desk.words.say("domain")));
        }
        return sectors;
    }

    Money money() {
        String currency = desk.chance.one(CURRENCIES);
        int decimals = currency.equals("JPY") ? 0 : desk.chance.between(0, currency.equals("TND") ? 3 : 2);
        return new Money(BigDecimal.valueOf(desk.chance.between(0, 900_000_000), decimals), currency);
    }

    List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (LinkKind kind : desk.chance.few(LinkKind.values())) {
            links.add(LinkBuilder.builder()
                    .kind(kind)
                    .reference(
                            kind == LinkKind.SDG
                                    ? desk.chance.one(GOALS)
                                    : desk.given(() -> "2024-2027/" + desk.chance.between(1, 20)))
                    .build());
        }
        links.add(LinkBuilder.builder()
                .kind(LinkKind.SDG)
                .reference(desk.chance.one(GOALS))
                .build());
        return links;
    }

    private List<Indicator> indicators(LocalDate start) {
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 1; i <= 2; i++) {
            int number = i;
            indicators.add(IndicatorBuilder.builder()
                    .code("I" + number)
                    .name(desk.given(() -> desk.words.say("indicator")))
                    .kind(desk.asked(() -> IndicatorKind.values()[number % 2]))
                    .unit(desk.asked(() -> desk.words.say("measure")))
                    .direction(desk.given(() -> desk.chance.one(IndicatorDirection.values())))
                    .baseline(desk.asked(() -> BigDecimal.valueOf(desk.chance.between(0, 500), 1)))
                    .target(desk.asked(() -> BigDecimal.valueOf(desk.chance.between(500, 1000), 1)))
                    .readings(readings(start))
                    .build());
        }
        return indicators;
    }

    /** Read on the day of the first reports, so in the period that they are on and no earlier than completion. */
    private @Nullable List<IndicatorReading> readings(LocalDate start) {
        List<IndicatorReading> readings = new ArrayList<>();
        for (StatedDate day : desk.past(desk.cycle.reported(), start.plusDays(90))) {
            readings.add(IndicatorReadingBuilder.builder()
                    .date(day)
                    .value(BigDecimal.valueOf(desk.chance.between(0, 1000), 1))
                    .build());
        }
        return readings.isEmpty() ? desk.given(() -> List.of()) : readings;
    }

    private List<Milestone> milestones(int commitment, int domain, int count, LocalDate start, LocalDate end) {
        List<Milestone> milestones = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            LocalDate from = desk.chance.between(start, end);
            LocalDate to = desk.chance.between(from, end);
            milestones.add(MilestoneBuilder.builder()
                    .number(numbers.milestone(commitment, i))
                    .title(desk.words.say("milestone", domain))
                    .period(desk.asked(() -> desk.dates.planned(from, to)))
                    .deliverable(desk.asked(() -> desk.words.say("deliverable")))
                    .responsible(desk.given(() -> desk.words.say("unit")))
                    .weight(desk.given(() -> BigDecimal.valueOf(desk.chance.between(1, 40), 1)))
                    .dependsOn(dependencies(commitment, i))
                    .build());
        }
        return milestones;
    }

    /** Work waits for work before it: in its own commitment by bare number, in another one in full. */
    private @Nullable List<String> dependencies(int commitment, int index) {
        if (index > 0 && desk.chance.hits(0.4)) {
            return List.of(numbers.milestone(commitment, desk.chance.below(index)));
        }
        if (commitment > 0 && desk.chance.hits(0.2)) {
            return List.of(numbers.reference(desk.chance.below(commitment), 0));
        }
        return desk.given(() -> List.of());
    }

    private List<Organisation> partners() {
        return List.of(
                desk.organisation(Sector.CIVIL_SOCIETY), desk.organisation(Sector.GOVERNMENT), desk.organisation());
    }
}
