package io.github.pacto4j.life;

import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.RuleBook;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.rule.VerdictLine;
import io.github.pacto4j.rule.Wording;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What may come next in the life of a plan: every transition, and whether it is open on a day. */
public final class WhatNext {
    private final Assessment.About about;
    private final LocalDate on;
    private final Set<PlanStatus> statuses;
    private final List<Transition> untold;
    private final List<NextStep> steps;
    private final @Nullable Verdict againstCycle;
    private final List<RuleBook> books;
    private final Function<Record, Json> json;

    WhatNext(
            Assessment.About about,
            LocalDate on,
            Set<PlanStatus> statuses,
            List<Transition> untold,
            List<NextStep> steps,
            @Nullable Verdict againstCycle,
            List<RuleBook> books,
            Function<Record, Json> json) {
        this.about = about;
        this.on = on;
        this.statuses = statuses;
        this.untold = List.copyOf(untold);
        this.steps = List.copyOf(steps);
        this.againstCycle = againstCycle;
        this.books = books;
        this.json = json;
    }

    /** Returns the document that was looked at. */
    public Assessment.About about() {
        return about;
    }

    /** Returns these steps as those of a named file. */
    public WhatNext ofFile(String name) {
        Assessment.About named = new Assessment.About(about.kind(), about.id(), about.collectivity(), name);
        return new WhatNext(named, on, statuses, untold, steps, againstCycle, books, json);
    }

    /** Returns the day on which it stands so. */
    public LocalDate on() {
        return on;
    }

    /**
     * Returns the statuses that the plan may have, in their order: one where it is known, none where there is no plan or
     * its history contradicts its status.
     */
    public List<PlanStatus> statuses() {
        return List.copyOf(statuses);
    }

    /**
     * Returns the moves that must have led to where the history begins, without a word of them in it: the history was
     * imported, and what hangs on them cannot be said.
     */
    public List<Transition> untold() {
        return untold;
    }

    /** Returns every transition, in the order of the table. */
    public List<NextStep> steps() {
        return steps;
    }

    /** Returns the transitions with this answer, in the order of the table. */
    public List<NextStep> steps(NextStep.Answer answer) {
        return steps.stream().filter(step -> step.answer() == answer).toList();
    }

    /**
     * Returns whether the draft of the next plan may be made from this one: it carries on what is unfinished. Allowed from
     * the start of implementation, and still when nothing else follows.
     */
    public NextStep.Answer nextCycle() {
        if (againstCycle == null) {
            return NextStep.Answer.ALLOWED;
        }
        return againstCycle.rule().equals(Conditions.PLAN_NAMED)
                ? NextStep.Answer.REFUSED
                : NextStep.Answer.ofStatus(againstCycle);
    }

    /** Returns what stands against the next plan, none if nothing does. */
    public List<Verdict> againstNextCycle() {
        return againstCycle == null ? List.of() : List.of(againstCycle);
    }

    /** Returns verdicts in the words of a language. */
    public List<VerdictLine> in(Language language, List<Verdict> verdicts) {
        Wording wording = new Wording(books, language);
        return verdicts.stream().map(wording::line).toList();
    }

    /** Returns this as a JSON object, with words in a language; what is absent is left out. */
    public Json json(Language language) {
        Map<String, Json> subject = new LinkedHashMap<>();
        put(subject, "document", about.kind() == null ? null : about.kind().code());
        put(subject, "id", about.id());
        put(subject, "collectivity", about.collectivity());
        put(subject, "file", about.file());
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("subject", Json.of(subject));
        put(members, "on", on.toString());
        put(members, "language", language.code());
        put(members, "status", statuses.size() == 1 ? statuses.iterator().next().code() : null);
        members.put("untold", codes(untold));
        members.put(
                "steps",
                Json.of(steps.stream().map(step -> json(step, language)).toList()));
        Map<String, Json> cycle = new LinkedHashMap<>();
        put(cycle, "answer", nextCycle().name());
        if (againstCycle != null) {
            cycle.put("against", lines(List.of(againstCycle), language));
        }
        members.put("nextCycle", Json.of(cycle));
        return Json.of(members);
    }

    private Json json(NextStep step, Language language) {
        Map<String, Json> members = new LinkedHashMap<>();
        put(members, "transition", step.transition().code());
        put(members, "title", step.transition().label().orElseAny(language));
        put(members, "answer", step.answer().name());
        PlanStatus to = step.transition().to();
        members.put("from", codes(List.copyOf(step.transition().from())));
        put(members, "to", to == null ? null : to.code());
        members.put("carries", strings(step.carries()));
        if (!step.against().isEmpty()) {
            members.put("against", lines(step.against(), language));
        }
        if (!step.remarks().isEmpty()) {
            members.put("remarks", lines(step.remarks(), language));
        }
        if (!step.missing().isEmpty()) {
            members.put("missing", strings(step.missing()));
        }
        return Json.of(members);
    }

    private Json lines(List<Verdict> verdicts, Language language) {
        List<Json> lines = new ArrayList<>();
        in(language, verdicts).forEach(line -> lines.add(json.apply(line)));
        return Json.of(lines);
    }

    private static Json codes(List<? extends Code> codes) {
        return strings(codes.stream().map(Code::code).toList());
    }

    private static Json strings(List<String> strings) {
        return Json.of(strings.stream().map(Json::of).toList());
    }

    private static void put(Map<String, Json> members, String name, @Nullable String value) {
        if (value != null) {
            members.put(name, Json.of(value));
        }
    }
}
