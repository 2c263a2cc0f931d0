package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.testkit.oracle.Catalogue.Entry;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A second, naive evaluator of the catalogue's sentences, written from the catalogue alone. It checks the real one by
 * difference, so it shares no code with the books.
 */
final class Oracle {
    private static final Map<String, Sentence> SENTENCES = sentences();

    private Oracle() {}

    /** Returns the sentences by id of the rule. */
    static Map<String, Sentence> sentences() {
        Map<String, Sentence> sentences = new LinkedHashMap<>();
        sentences.putAll(FormSentences.all());
        sentences.putAll(GuideSentences.all());
        sentences.putAll(PactoSentences.all());
        sentences.putAll(OgpSentences.all());
        sentences.putAll(LawSentences.all());
        return sentences;
    }

    /** Returns what the oracle says of each rule that is judged by default and that it has a sentence for. */
    static Map<String, Answer> judge(Dossier dossier, LocalDate on, WorkingDays calendar) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        Node root = Node.root(dossier);
        List<Node> all = root.all();
        for (Entry entry : Catalogue.entries()) {
            Scene scene = new Scene(root, all, entry, on, calendar);
            Sentence sentence = SENTENCES.get(entry.id());
            if (sentence != null && scene.isChosen()) {
                Findings found = new Findings(entry.absent());
                if (scene.isOpen(found)) {
                    sentence.say(scene, found);
                }
                answers.put(entry.id(), found.answer());
            }
        }
        return answers;
    }
}
