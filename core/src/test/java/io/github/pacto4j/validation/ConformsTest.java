package io.github.pacto4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.book.TestCalendar;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.party.Contact;
import io.github.pacto4j.party.ContactBuilder;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.rule.RuleBook;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.rule.Status;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rule books as a constraint in a host. */
class ConformsTest {
    private static final String END_OF_2022 = "2022-12-31T12:00:00Z";

    record Filed(@Conforms @Nullable Dossier dossier) {}

    record Everything(
            @Conforms(atLeast = Severity.INFO, undetermined = true)
            Dossier dossier) {}

    record Warned(
            @Conforms(books = "PACTO", atLeast = Severity.WARNING)
            Dossier dossier) {}

    record Informed(
            @Conforms(books = "PACTO", atLeast = Severity.INFO)
            Dossier dossier) {}

    record Unsettled(
            @Conforms(books = "PACTO", undetermined = true) Dossier dossier) {}

    record Planned(@Conforms ActionPlan plan) {}

    @Test
    void a_sound_dossier_has_nothing_against_it_under_the_calendar_of_its_host() {
        Validator validator = Portal.at("2026-03-31T12:00:00Z", Pacto.with(TestCalendar.MOROCCO));
        assertThat(validator.validate(new Everything(Portal.example("exemple-commune"))))
                .isEmpty();
    }

    @Test
    void a_host_without_a_calendar_is_told_of_the_working_days_that_nobody_knows() {
        Validator validator = Portal.at("2026-03-31T12:00:00Z", Locale.ENGLISH);
        assertThat(Portal.findings(validator.validate(new Everything(Portal.example("exemple-commune")))))
                .containsExactly(
                        "law.executable dossier.plan.history[2].deliberation",
                        "law.request-appeals dossier.citizenRequests.informationRequests[3]",
                        "law.request-appeals dossier.citizenRequests.informationRequests[9]");
    }

    @Test
    void each_verdict_is_a_violation_at_the_path_of_its_place() {
        assertThat(Portal.findings(validator().validate(new Informed(Portal.example("tetouan")))))
                .containsExactly(
                        "form.participants-add-up dossier.coCreation.participation",
                        "form.title-years dossier.plan",
                        "pacto.axes-projects-activities dossier.plan",
                        "pacto.axis-challenge dossier.plan.axes[0]",
                        "pacto.axis-challenge dossier.plan.axes[1]",
                        "pacto.axis-challenge dossier.plan.axes[2]",
                        "pacto.axis-challenge dossier.plan.axes[3]",
                        "pacto.duration dossier.plan.period",
                        "pacto.principle-named dossier.plan.commitments[0]",
                        "pacto.projects-from-ideas dossier.plan.commitments[0]");
    }

    @Test
    void what_weighs_less_than_asked_is_not_reported() {
        assertThat(validator().validate(new Filed(Portal.example("tetouan")))).isEmpty();
        assertThat(Portal.findings(validator().validate(new Warned(Portal.example("tetouan")))))
                .containsExactly(
                        "form.participants-add-up dossier.coCreation.participation",
                        "pacto.axes-projects-activities dossier.plan",
                        "pacto.duration dossier.plan.period");
    }

    @Test
    void what_cannot_be_said_is_reported_where_it_is_asked_for() {
        var violations = validator().validate(new Unsettled(Portal.example("tetouan")));
        assertThat(Portal.findings(violations))
                .containsExactly(
                        "pacto.committee-mixed dossier.coCreation",
                        "pacto.council-adopted dossier.plan",
                        "pacto.two-rounds dossier.coCreation",
                        "pacto.validated-before-adoption dossier.plan");
        assertThat(violations)
                .extracting(violation -> Portal.verdict(violation).status())
                .containsOnly(Status.UNDETERMINED);
    }

    @Test
    void a_message_that_any_rule_could_give_begins_with_what_the_rule_asks() {
        assertThat(validator().validate(new Unsettled(Portal.example("tetouan"))))
                .extracting(ConstraintViolation::getMessage)
                .contains("A programme that is published or carried out was adopted by a deliberation of the council. "
                        + "The rule cannot be judged, because this is not known: /plan/history.");
        assertThat(validator().validate(new Informed(Portal.example("tetouan"))))
                .filteredOn(violation -> violation.getPropertyPath().toString().equals("dossier.plan.axes[2]"))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("Each axis states the openness challenge that it answers. "
                        + "What the rule asks for is not written down. Missing: /plan/axes/2/challenge.");
    }

    @Test
    void of_what_one_rule_finds_beyond_a_hundred_times_the_number_is_told() {
        String commitments = IntStream.rangeClosed(1, 130)
                .mapToObj(i -> "{\"number\":\"" + i + "\",\"axis\":\"9\"}")
                .collect(Collectors.joining(","));
        ActionPlan plan = Portal.plan(
                "{\"document\":\"action-plan/1\",\"axes\":[{\"number\":\"1\"}],\"commitments\":[" + commitments + "]}");
        List<ConstraintViolation<Planned>> found = validator().validate(new Planned(plan)).stream()
                .sorted(Comparator.comparing(each -> Portal.verdict(each).more()))
                .toList();
        assertThat(found).hasSize(100);
        assertThat(found.get(98).getMessage()).doesNotContain("not listed");
        assertThat(found.get(99).getMessage()).endsWith("Further findings of this rule that are not listed: 30.");
    }

    @Test
    void the_path_of_an_item_leads_to_the_item() {
        ActionPlan plan = Portal.plan("{\"document\":\"action-plan/1\",\"axes\":[{\"number\":\"1\"}],\"commitments\":["
                + "{\"number\":\"1\",\"axis\":\"1\"},{\"number\":\"2\",\"axis\":\"9\"}]}");
        ConstraintViolation<Planned> violation = only(new Planned(plan));
        assertThat(violation.getPropertyPath()).hasToString("plan.commitments[1]");
        assertThat(Portal.verdict(violation).pointer()).isEqualTo("/commitments/1");
        assertThat(violation.getMessageTemplate()).isEqualTo("{io.github.pacto4j.validation.Conforms.message}");
    }

    @Test
    void no_document_is_no_fault() {
        assertThat(validator().validate(new Filed(null))).isEmpty();
    }

    @Test
    void the_day_is_that_of_the_validators_clock_in_casablanca() {
        Planned draft = new Planned(Portal.plan("{\"document\":\"action-plan/1\",\"history\":["
                + "{\"transition\":\"openConsultation\",\"on\":\"2025-12-01\"}]}"));
        assertThat(Portal.findings(
                        Portal.at("2025-11-30T22:59:59Z", Locale.ENGLISH).validate(draft)))
                .contains("form.not-in-the-future plan.history[0].on");
        assertThat(Portal.findings(
                        Portal.at("2025-11-30T23:00:00Z", Locale.ENGLISH).validate(draft)))
                .doesNotContain("form.not-in-the-future plan.history[0].on");
    }

    record Strange(
            @Conforms(books = {"PACTO", "town.rules"}) Dossier dossier) {}

    @Test
    void a_book_that_there_is_not_is_refused_before_anything_is_judged() {
        Strange filed = new Strange(Portal.read("{\"document\":\"dossier/1\"}"));
        assertThatExceptionOfType(ConstraintDeclarationException.class)
                .isThrownBy(() -> validator().validate(filed))
                .withMessage("@Conforms asks for the rule book town.rules; "
                        + "there are [FORM, GUIDE, PACTO, OGP_LOCAL, MA_LAW]");
    }

    @Test
    void the_books_of_the_host_are_those_that_judge() {
        Pacto pacto = Pacto.with(WorkingDays.unknown());
        RuleBook own = pacto.books().stream()
                .filter(book -> book.id().equals("PACTO"))
                .findFirst()
                .orElseThrow()
                .severity("pacto.duration", Severity.ERROR);
        assertThat(Portal.findings(Portal.at(END_OF_2022, pacto.replacing(own))
                        .validate(new PactoOnly(Portal.example("tetouan")))))
                .containsExactly("pacto.duration dossier.plan.period");
    }

    record PactoOnly(@Conforms(books = "PACTO") Dossier dossier) {}

    record Misplaced(@Conforms Contact contact) {}

    @Test
    void a_record_that_is_no_document_cannot_be_judged() {
        Misplaced misplaced = new Misplaced(ContactBuilder.builder().build());
        assertThatExceptionOfType(UnexpectedTypeException.class)
                .isThrownBy(() -> validator().validate(misplaced))
                .withMessage("@Conforms stands on documents: Contact is no document");
    }

    interface Publication {}

    record Staged(
            @Conforms(books = "PACTO", atLeast = Severity.WARNING)
            @Conforms(books = "PACTO", atLeast = Severity.INFO, groups = Publication.class)
            Dossier dossier) {}

    @Test
    void a_group_of_the_host_may_ask_for_more() {
        Staged staged = new Staged(Portal.example("tetouan"));
        assertThat(validator().validate(staged)).hasSize(3);
        assertThat(validator().validate(staged, Publication.class)).hasSize(10);
    }

    @Conforms(books = "PACTO", atLeast = Severity.WARNING)
    @Constraint(validatedBy = {})
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Presentable {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    record Presented(@Presentable Dossier dossier) {}

    @Test
    void a_constraint_of_the_host_may_be_composed_of_it() {
        assertThat(validator().validate(new Presented(Portal.example("tetouan"))))
                .hasSize(3);
    }

    /** What a host does with plans. */
    public static class Desk {
        /** Takes a plan. */
        public void take(@Conforms(atLeast = Severity.WARNING) ActionPlan plan) {}

        /** Takes plans. */
        public void takeAll(List<@Conforms(atLeast = Severity.WARNING) ActionPlan> plans) {}

        /** Returns a plan, if there is one. */
        public Optional<@Conforms(atLeast = Severity.WARNING) ActionPlan> find() {
            return Optional.empty();
        }
    }

    private static final String LONG_PLAN = "{\"document\":\"action-plan/1\",\"programme\":\"PACTO\","
            + "\"collectivity\":\"01.571.01.11\",\"period\":{\"start\":\"2023\",\"end\":\"2026\"}}";

    @Test
    void it_stands_on_parameters_results_and_items_as_well() throws NoSuchMethodException {
        ActionPlan plan = Portal.plan(LONG_PLAN);
        var methods = validator().forExecutables();
        Desk desk = new Desk();
        assertThat(Portal.findings(methods.validateParameters(
                        desk, Desk.class.getMethod("take", ActionPlan.class), new Object[] {plan})))
                .contains("pacto.duration take.plan.period");
        assertThat(Portal.findings(methods.validateParameters(
                        desk, Desk.class.getMethod("takeAll", List.class), new Object[] {List.of(plan, plan)})))
                .contains(
                        "pacto.duration takeAll.plans[0].<list element>.period",
                        "pacto.duration takeAll.plans[1].<list element>.period");
        assertThat(Portal.findings(methods.validateReturnValue(desk, Desk.class.getMethod("find"), Optional.of(plan))))
                .contains("pacto.duration find.<return value>.period");
    }

    record Both(@Valid @Conforms(books = "FORM") Dossier dossier) {}

    @Test
    void structure_and_rules_are_asked_for_apart() {
        Dossier dossier =
                Portal.read("{\"document\":\"dossier/1\",\"plan\":{\"axes\":[],\"commitments\":[{\"axis\":\"9\"}]}}");
        assertThat(validator().validate(new Both(dossier)))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("dossier.plan.commitments[0].number", "dossier.plan.commitments[0]");
    }

    private static <T> ConstraintViolation<T> only(T filed) {
        var violations = validator().validate(filed);
        assertThat(violations).hasSize(1);
        return violations.iterator().next();
    }

    private static Validator validator() {
        return Portal.at(END_OF_2022, Locale.ENGLISH);
    }
}
