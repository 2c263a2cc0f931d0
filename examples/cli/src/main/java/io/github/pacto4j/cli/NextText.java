package io.github.pacto4j.cli;

import io.github.pacto4j.life.NextStep;
import io.github.pacto4j.life.NextStep.Answer;
import io.github.pacto4j.life.WhatNext;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.rule.Source;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.rule.VerdictLine;
import io.github.pacto4j.text.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What may come next as text: the steps refused, with what stands against them, those allowed, and the others. */
final class NextText {
    private static final String INDENT = "  ";

    private final Phrases phrases;
    private final Paint paint;
    private final StringBuilder text = new StringBuilder(4096);

    NextText(Session session) {
        this.phrases = session.phrases();
        this.paint = session.paint();
    }

    String of(String file, WhatNext next, String faults) {
        line(paint.bold(phrases.apart(file).text()));
        line(phrases.say(
                "next.about", "subject", new AssessmentText.Subjects(phrases).of(next.about()), "day", next.on()));
        if (next.statuses().size() == 1) {
            line(phrases.say("next.status", "status", said(next.statuses().get(0))));
        }
        if (!next.untold().isEmpty()) {
            line(phrases.say("next.untold", "steps", labels(next.untold())));
        }
        text.append(faults);
        group("next.refused", next.steps(Answer.REFUSED), next);
        group("next.allowed", next.steps(Answer.ALLOWED), next);
        closed("next.cannot-say", next.steps(Answer.CANNOT_SAY), next);
        closed("next.not-from-here", next.steps(Answer.NOT_FROM_HERE), next);
        nextCycle(next);
        line("");
        return text.toString();
    }

    private void group(String heading, List<NextStep> steps, WhatNext next) {
        if (steps.isEmpty()) {
            return;
        }
        line("");
        line(paint.bold(phrases.say(heading, "count", steps.size())));
        for (NextStep step : steps) {
            line("");
            PlanStatus to = step.transition().to();
            String head = phrases.say(
                    to == null ? "next.step.same" : "next.step",
                    "step",
                    said(step.transition()),
                    "status",
                    to == null ? "" : said(to));
            line(paint.of(step.isAllowed() ? Status.SATISFIED : Status.VIOLATED, Severity.ERROR, head));
            if (!step.missing().isEmpty()) {
                indented(phrases.say("next.missing", "places", step.missing()));
            }
            for (Verdict verdict : step.against()) {
                verdict(verdict, next);
            }
            if (!step.remarks().isEmpty()) {
                indented(phrases.say("next.remarks", "count", step.remarks().size()));
                step.remarks().forEach(verdict -> verdict(verdict, next));
            }
            if (!step.carries().isEmpty()) {
                indented(phrases.say("next.carries", "properties", carried(step)));
            }
        }
    }

    private Phrases.Said carried(NextStep step) {
        List<String> labels = step.carries(phrases.language());
        List<Phrases.Said> carried = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            carried.add(phrases.part(
                    "next.carried",
                    "label",
                    new Phrases.Said(labels.get(i)),
                    "property",
                    step.carries().get(i)));
        }
        return phrases.list(carried);
    }

    private void nextCycle(WhatNext next) {
        Answer answer = next.nextCycle();
        if (answer == Answer.ALLOWED || answer == Answer.REFUSED) {
            line("");
            line(phrases.say(answer == Answer.ALLOWED ? "next.cycle" : "next.cycle.refused"));
            next.againstNextCycle().forEach(verdict -> verdict(verdict, next));
        }
    }

    private void verdict(Verdict verdict, WhatNext next) {
        VerdictLine line = words(verdict, next);
        indented(phrases.say(
                "verdict.head",
                "severity",
                phrases.part("severity." + verdict.severity().code()),
                "status",
                phrases.part("status." + verdict.status().code()),
                "rule",
                verdict.rule()));
        indented(INDENT
                + phrases.say(
                        "verdict.place",
                        "pointer",
                        verdict.pointer().isEmpty() ? phrases.part("verdict.root") : phrases.apart(verdict.pointer())));
        indented(INDENT + line.message());
        Source source = verdict.source();
        if (source != null) {
            indented(INDENT + phrases.say("verdict.source", "source", Sources.say(source, phrases)));
        }
        remedy(INDENT, line.remedy());
    }

    /** Says which steps the status does not allow or is not known to allow, and why where that is not only the status. */
    private void closed(String heading, List<NextStep> steps, WhatNext next) {
        if (steps.isEmpty()) {
            return;
        }
        line("");
        Verdict first = steps.get(0).against().get(0);
        boolean ofStatus = first.status() == Status.VIOLATED && next.statuses().size() == 1;
        if (next.steps().size() > steps.size() || ofStatus) {
            line(phrases.say(
                    heading,
                    "steps",
                    labels(steps.stream().map(NextStep::transition).toList())));
        }
        if (!ofStatus) {
            VerdictLine line = words(first, next);
            line(Objects.requireNonNullElse(line.message(), ""));
            remedy("", line.remedy());
        }
    }

    private void remedy(String indent, @Nullable String remedy) {
        if (remedy != null) {
            indented(indent + phrases.say("verdict.remedy", "remedy", new Phrases.Said(remedy)));
        }
    }

    private VerdictLine words(Verdict verdict, WhatNext next) {
        return next.in(phrases.language(), List.of(verdict)).get(0);
    }

    private Phrases.Said said(Code code) {
        return new Phrases.Said(phrases.say(code));
    }

    private Phrases.Said labels(List<? extends Code> codes) {
        return phrases.list(codes.stream().map(this::said).toList());
    }

    private void indented(String content) {
        line(INDENT + content);
    }

    private void line(String content) {
        text.append(content).append('\n');
    }
}
