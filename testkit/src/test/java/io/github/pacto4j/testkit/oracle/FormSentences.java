package io.github.pacto4j.testkit.oracle;

import java.util.LinkedHashMap;
import java.util.Map;

/** The sentences of the book FORM. */
final class FormSentences {
    private FormSentences() {}

    static Map<String, Sentence> all() {
        Map<String, Sentence> all = new LinkedHashMap<>();
        all.put("form.dates-ordered", FormDocument::datesOrdered);
        all.put("form.numbers-unique", FormDocument::numbersUnique);
        all.put("form.reference-known", FormReferences::referenceKnown);
        all.put("form.axis-known", FormPlan::axisKnown);
        all.put("form.collectivity-known", FormDocument::collectivityKnown);
        all.put("form.commitment-in-plan", FormPlan::commitmentInPlan);
        all.put("form.milestone-in-commitment", FormPlan::milestoneInCommitment);
        all.put("form.links-acyclic", FormPlan::linksAcyclic);
        all.put("form.contact-usable", FormDocument::contactUsable);
        all.put("form.money-sane", FormDocument::moneySane);
        all.put("form.sdg-known", FormPlan::sdgKnown);
        all.put("form.language-known", FormTexts::languageKnown);
        all.put("form.text-present-where-translated", FormTexts::textPresentWhereTranslated);
        all.put("form.duplicate-commitment", FormPlan::duplicateCommitment);
        all.put("form.plans-do-not-overlap", FormHistory::plansDoNotOverlap);
        all.put("form.not-in-the-future", FormDocument::notInTheFuture);
        all.put("form.space-open", FormPlan::spaceOpen);
        all.put("form.national-commitment-known", FormPlan::nationalCommitmentKnown);
        all.put("form.title-years", FormHistory::titleYears);
        all.put("form.participants-add-up", FormPlan::participantsAddUp);
        all.put("form.history-follows-lifecycle", FormHistory::historyFollowsLifecycle);
        return all;
    }
}
