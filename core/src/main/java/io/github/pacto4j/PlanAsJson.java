package io.github.pacto4j;

import io.github.pacto4j.json.Documents;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.progress.Baseline;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A plan as JSON and back, as it stands in its file: a plan inside a dossier need not say what it is, and its bare strings
 * are in the language of the dossier.
 */
record PlanAsJson(Documents documents, @Nullable Language language) implements Baseline.Form {
    private static final String KIND = "action-plan/1";

    @Override
    public Json write(ActionPlan plan) {
        return documents.tree(plan.withDocument(KIND).withLanguage(language));
    }

    @Override
    public ActionPlan read(Json json) {
        return documents.read(documents.write(json), ActionPlan.class).document();
    }
}
