package io.github.pacto4j.cli;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.AssessmentDocument;
import io.github.pacto4j.rule.ProblemCode;
import io.github.pacto4j.text.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges files one by one and words what was found. Safe for use by many threads. */
final class Judge {
    private final Pacto pacto;
    private final Question question;
    private final Session session;
    private final Language language;
    private final boolean all;

    /** @param all  whether satisfied and not applicable rules are shown as text too */
    Judge(Pacto pacto, Question question, Session session, boolean all) {
        this.pacto = pacto;
        this.question = question;
        this.session = session;
        this.language = session.phrases().language();
        this.all = all;
    }

    /** Judges one file; whatever is wrong with it is part of the answer. */
    Judgement judge(String name) {
        Phrases phrases = session.phrases();
        try {
            Reading<Dossier> reading = pacto.read(DocumentFile.load(name, phrases));
            return judge(name, reading);
        } catch (Refusal e) {
            return refused(name, e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // One file must not end the judgement of the others.
            return refused(name, Refusal.of(ProblemCode.MISSING, "", Faults.message(e, phrases)));
        }
    }

    /**
     * Judges a document as far as it was read.
     *
     * @throws Refusal if it has no such part as asked for
     */
    Judgement judge(String name, Reading<Dossier> reading) throws Refusal {
        Ask ask = question.on(day(reading.isRead() ? reading.document().today() : null), language);
        Assessment assessment = assess(reading, ask).ofFile(name);
        if (!reading.isRead()) {
            return new Judgement(null, shown(name, assessment.in(language)));
        }
        String shown =
                session.json() ? line(assessment.in(language)) : new AssessmentText(session).of(name, assessment, all);
        return new Judgement(assessment.outcome(), shown);
    }

    private Assessment assess(Reading<Dossier> reading, Ask ask) throws Refusal {
        try {
            return pacto.assess(reading, ask);
        } catch (IllegalArgumentException e) {
            String at = question.at();
            if (at == null) {
                throw e;
            }
            throw Refusal.of(ProblemCode.MISSING, at, session.phrases().say("file.no-place"));
        }
    }

    private LocalDate day(@Nullable StatedDate stated) {
        return question.day(stated, session.console());
    }

    private Judgement refused(String name, Refusal refusal) {
        AssessmentDocument document = Assessment.ofUnread(List.of(refusal.problem()), question.on(day(null), language))
                .ofFile(name)
                .in(language);
        return new Judgement(null, shown(name, document.withProblems(List.of(refusal.line()))));
    }

    private String shown(String name, AssessmentDocument unread) {
        return session.json() ? line(unread) : new AssessmentText(session).ofUnread(name, unread);
    }

    private String line(AssessmentDocument document) {
        return new String(pacto.write(document), StandardCharsets.UTF_8) + "\n";
    }
}
