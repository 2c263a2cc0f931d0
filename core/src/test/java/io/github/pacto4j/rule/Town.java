package io.github.pacto4j.rule;

import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Documents;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.plan.ActionPlan;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A town with a book of its own, whose rules judge small documents; apostrophes stand for quotation marks. */
final class Town {
    static final LocalDate DAY = LocalDate.of(2024, 6, 15);
    static final Ask ASK = Ask.on(DAY);

    private Town() {}

    static Reading<Dossier> read(String json) {
        return Documents.standard().read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    static RuleBook book(Rule<?>... rules) {
        return RuleBook.of("town", Arrays.asList(rules), Messages.of(Map.of()));
    }

    /** Returns the assessment of a document by these rules alone. */
    static Assessment judge(String json, Rule<?>... rules) {
        return judge(ASK, json, rules);
    }

    static Assessment judge(Ask ask, String json, Rule<?>... rules) {
        return judge(ask, json, book(rules));
    }

    static Assessment judge(Ask ask, String json, RuleBook... books) {
        Reading<Dossier> reading = read(json);
        DocumentKind kind = reading.kind().orElseThrow();
        return new Assessor(List.of(books), WorkingDays.unknown())
                .assess(reading.document(), kind, reading.problems(), ask);
    }

    /** Returns the one verdict of a rule. */
    static Verdict verdict(String json, Rule<?> rule) {
        return only(judge(json, rule));
    }

    static Verdict only(Assessment assessment) {
        if (assessment.verdicts().size() != 1) {
            throw new AssertionError("one verdict expected, got " + assessment.verdicts());
        }
        return assessment.verdicts().get(0);
    }

    /** Returns the catalogue entry of the rule {@code town.rule}, changed. */
    static CatalogueEntry entry(UnaryOperator<CatalogueEntryBuilder> change) {
        CatalogueEntry usual = CatalogueEntry.of("town.rule", "town", Severity.ERROR, "something is asked");
        return change.apply(CatalogueEntryBuilder.builder(usual)).build();
    }

    /** A rule that every plan satisfies, if it is judged at all. */
    static Rule<ActionPlan> onPlans(UnaryOperator<CatalogueEntryBuilder> change) {
        return Rule.rule("town.rule", ActionPlan.class, (plan, in) -> in.satisfied())
                .in(entry(change));
    }

    static <S> Rule<S> rule(Class<S> type, Judgement<S> judgement) {
        return Rule.rule("town.rule", type, judgement);
    }

    static <S> Rule<S> rule(Class<S> type, Status absent, Judgement<S> judgement) {
        return rule(type, judgement).in(entry(entry -> entry.absent(absent)));
    }
}
