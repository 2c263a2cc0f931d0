package io.github.pacto4j.progress;

import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that can be said of how far a plan has come on a day: its progress in every way of counting, and its delays. */
public final class ProgressStatement {
    private final Assessment.About about;
    private final LocalDate on;
    private final List<PlanProgress> countings;
    private final @Nullable Slippages slippages;

    /**
     * A statement.
     *
     * @param about  the document that it is on
     * @param countings  the plan counted in several ways, in the order in which they are shown
     * @param slippages  its delays, null if there is no plan
     */
    public ProgressStatement(
            Assessment.About about, LocalDate on, List<PlanProgress> countings, @Nullable Slippages slippages) {
        this.about = about;
        this.on = on;
        this.countings = List.copyOf(countings);
        this.slippages = slippages;
    }

    /** Returns the document that this is on. */
    public Assessment.About about() {
        return about;
    }

    /** Returns this as the statement on a named file. */
    public ProgressStatement ofFile(String name) {
        Assessment.About named = new Assessment.About(about.kind(), about.id(), about.collectivity(), name);
        return new ProgressStatement(named, on, countings, slippages);
    }

    /** Returns the day that this is for. */
    public LocalDate on() {
        return on;
    }

    /** Returns the plan counted in several ways, each named by its figures. */
    public List<PlanProgress> countings() {
        return countings;
    }

    /** Returns the plan counted in one way, empty if that is not among them. */
    public Optional<PlanProgress> counting(Strategy strategy) {
        return countings.stream()
                .filter(each -> each.counting().strategy() == strategy)
                .findFirst();
    }

    /** Returns the delays, empty if there is no plan. */
    public Optional<Slippages> slippages() {
        return Optional.ofNullable(slippages);
    }

    /** Returns whether every figure of the plan is exact, and counts. */
    public boolean isKnown() {
        return slippages != null
                && countings.stream()
                        .allMatch(each ->
                                !each.plan().counts() || each.plan().progress().isKnown());
    }

    /**
     * Returns this in words.
     *
     * @param all  whether derivations and every milestone are shown; else what is late and what is open
     */
    public List<ProgressLine> in(Language language, boolean all) {
        return new StatementText(language).of(this, all);
    }

    /** Returns this as a JSON object, with words in a language; what is absent is left out. */
    public Json json(Language language) {
        return new StatementJson(language).of(this);
    }
}
