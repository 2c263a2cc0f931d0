package io.github.pacto4j.testkit.oracle;

import java.util.LinkedHashMap;
import java.util.Map;

/** The sentences of the book GUIDE. */
final class GuideSentences {
    private GuideSentences() {}

    static Map<String, Sentence> all() {
        Map<String, Sentence> all = new LinkedHashMap<>();
        GuideApplicationSentences.putAll(all);
        GuideProcessSentences.putAll(all);
        GuidePlanSentences.putAll(all);
        GuideCommitmentSentences.putAll(all);
        GuideReportSentences.putAll(all);
        GuideMatrixSentences.putAll(all);
        all.replaceAll((rule, sentence) -> (scene, found) -> {
            sentence.say(scene, found);
            if (found.isEmpty()) {
                found.notApplicable();
            }
        });
        return all;
    }
}
