package io.github.pacto4j.life;

import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What is recorded is whole: a view that was edited and sent back would replace what was withheld from its reader by the mark
 * that stands for it.
 */
final class WholeContent {
    static final String CONTENT_WHOLE = "life.content-whole";

    private WholeContent() {}

    /** Returns what stands against the content of a revision or an amendment, nothing for other commands. */
    static List<Verdict> against(PlanCommand command, Function<Record, Json> json) {
        ActionPlan content = command instanceof Revise revise
                ? revise.content()
                : command instanceof Amend amend ? amend.content() : null;
        // The history that content may bring is not taken over.
        return content == null ? List.of() : against(json.apply(content.withHistory(null)), "/plan");
    }

    /**
     * Returns what stands against recording a document.
     *
     * @param place  pointer to the document
     */
    static List<Verdict> against(Json document, String place) {
        List<String> places = new ArrayList<>();
        add(document, place, places);
        return places.isEmpty()
                ? List.of()
                : List.of(Conditions.violated(CONTENT_WHOLE, null, places.get(0), Map.of("places", places)));
    }

    private static void add(Json json, String place, List<String> places) {
        if (json.equals(Kept.WITHHELD)) {
            places.add(place);
        } else if (json instanceof Json.Arr list) {
            for (int i = 0; i < list.items().size(); i++) {
                add(list.items().get(i), place + "/" + i, places);
            }
        } else if (json instanceof Json.Obj object) {
            for (Json.Member member : object.members()) {
                add(member.value(), place + "/" + escaped(member.key()), places);
            }
        }
    }

    static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
