package io.github.pacto4j.quickstart;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.life.ContributionStories;
import io.github.pacto4j.life.Event;
import io.github.pacto4j.life.Journal;
import io.github.pacto4j.life.NextStep;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.plan.Milestone;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.rule.Wording;
import io.github.pacto4j.testkit.registry.InMemoryRegistry;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Walks the first cycle of the example commune and tells what happens: {@code CycleWalk [fr|ar|en]}. After each step it says
 * what the rules remark and which moves of the plan are open; at the end it follows one idea to the milestones that it led
 * to, back from there to every voice, and counts what the journal holds.
 */
public final class CycleWalk {
    private static final String INDENT = " ".repeat(12);
    private static final Text COLON = Text.of(Map.of("fr", "\u00a0: ", "ar", ": ", "en", ": "));

    /** An idea that was merged into another. */
    static final String IDEA = "C-008";

    private final Pacto pacto;
    private final FirstCycle cycle;
    private final Language language;
    private final Wording wording;
    private final PrintStream out;

    CycleWalk(Pacto pacto, FirstCycle cycle, Language language, PrintStream out) {
        this.pacto = pacto;
        this.cycle = cycle;
        this.language = language;
        this.wording = pacto.wording(language);
        this.out = out;
    }

    /** Tells the cycle in a language, in French if none is named. */
    public static void main(String[] arguments) throws IOException {
        Language language = Language.valueOf(arguments.length > 0 ? arguments[0].toUpperCase(Locale.ROOT) : "FR");
        Pacto pacto = Pacto.with(new OfficeDays());
        byte[] file = Files.readAllBytes(Path.of("examples/dossiers/exemple-commune.json"));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new CycleWalk(pacto, new FirstCycle(pacto.read(file).document()), language, out).tell();
    }

    /** Opens the file of the commune in a registry that lasts as long as the program; a host has a database. */
    static Secretariat open(Pacto pacto, FirstCycle cycle) {
        InMemoryRegistry registry = new InMemoryRegistry(InstantSource.system());
        Secretariat secretariat = new Secretariat(pacto, registry, cycle.collectivity());
        secretariat.open(cycle.begin(), FirstCycle.OPENED, cycle.people().focalPoint());
        return secretariat;
    }

    void tell() {
        Secretariat secretariat = open(pacto, cycle);
        for (Step step : cycle.steps()) {
            tell(secretariat, step);
        }
        carried(secretariat.dossier(FirstCycle.NEXT_PLAN));
        story(ContributionStories.of(secretariat.dossier(cycle.id())));
        journal(secretariat.journal());
    }

    /** Goes a step and tells it; where something is not done, it says why, and the rest of the step is left. */
    void tell(Secretariat secretariat, Step step) {
        out.println(step.on() + "  " + in(step.told()));
        Step.Taken taken = step.take(secretariat);
        done(taken.done());
        if (taken.failed() != null) {
            failed(taken.failed(), Objects.requireNonNull(taken.against()));
        }
        findings("! ", taken.remarks());
        open(secretariat.dossier(step.plan()), step);
    }

    /** Who did what, the same by the same in one line. */
    private void done(List<Act> acts) {
        Map<String, Long> times = acts.stream()
                .collect(Collectors.groupingBy(
                        act -> who(act.by()) + in(COLON) + in(Narration.act(act.what())),
                        LinkedHashMap::new,
                        Collectors.counting()));
        times.forEach((line, count) -> out.println(INDENT + line + (count == 1 ? "" : " \u00d7 " + count)));
    }

    private String who(Actor actor) {
        return in(actor.capacity().label());
    }

    private void failed(Act act, Secretariat.Answer against) {
        out.println(INDENT + "\u2717 " + who(act.by()) + in(COLON) + in(Narration.act(act.what())));
        if (!against.decision().allowed()) {
            out.println(INDENT + "\u2717 " + against.decision().message(language));
        }
        findings("\u2717 ", against.refused());
    }

    private void findings(String mark, List<Verdict> verdicts) {
        for (Verdict verdict : verdicts) {
            out.println(INDENT + mark + verdict.rule() + "  "
                    + wording.line(verdict).message());
        }
    }

    /** The status of the plan, and what may follow. */
    private void open(Dossier dossier, Step step) {
        List<String> open = pacto.whatNext(dossier, step.on()).stream()
                .filter(NextStep::isAllowed)
                .map(next -> in(next.transition().label()))
                .toList();
        String status =
                in(Objects.requireNonNull(Objects.requireNonNull(dossier.plan()).status())
                        .label());
        out.println(INDENT + status + " \u2192 " + String.join(", ", open));
    }

    private void carried(Dossier next) {
        Objects.requireNonNull(Objects.requireNonNull(next.plan()).commitments())
                .forEach(each -> out.println(
                        INDENT + each.continues() + " \u2192 " + FirstCycle.NEXT_PLAN + "/" + each.number()));
    }

    /** From an idea to milestones, and from the first of them back to every voice behind it. */
    private void story(ContributionStories stories) {
        ContributionStories.Story story = stories.of(IDEA).orElseThrow();
        out.println();
        out.println(Narration.word("story", language));
        voice(story.contribution());
        story.mergedInto().forEach(into -> {
            out.print("\u2192 ");
            voice(into);
        });
        story.taken()
                .forEach(taken -> out.println("\u2192 " + taken.commitment().number() + "  "
                        + in(taken.commitment().title())));
        for (Milestone milestone : story.milestones()) {
            out.println("\u2192 " + milestone.number() + "  " + in(milestone.title()));
        }
        out.println("\u2190 "
                + stories.behind(story.milestones().get(0)).stream()
                        .map(Contribution::id)
                        .collect(Collectors.joining(", ")));
    }

    private void voice(Contribution contribution) {
        out.println(contribution.id() + "  " + in(contribution.text()));
    }

    /** What the journal holds of the idea, and how much of everything. */
    private void journal(List<Journal.Entry> entries) {
        out.println();
        out.println(Narration.word("journal", language) + in(COLON) + entries.size());
        for (Journal.Entry entry : entries) {
            Event event = entry.note().event();
            if (!entry.note().key().id().equals(IDEA)) {
                continue;
            } else if (event instanceof Event.ContributionReceived received) {
                entry(entry, received.on(), received.by(), "receive");
            } else if (event instanceof Event.ContributionsChanged changed) {
                entry(entry, changed.on(), changed.by(), changed.what());
            }
        }
        Map<String, Long> kinds = entries.stream()
                .collect(Collectors.groupingBy(entry -> kind(entry.note()), LinkedHashMap::new, Collectors.counting()));
        kinds.forEach((kind, count) -> out.println(INDENT + kind + " \u00d7 " + count));
    }

    private void entry(Journal.Entry entry, StatedDate on, Actor by, String what) {
        out.println(INDENT + entry.number() + "  " + on + "  "
                + entry.note().key().id() + "  " + who(by) + in(COLON) + in(Narration.act(what)));
    }

    private String kind(Journal.Note note) {
        boolean contribution =
                note.kind() == DocumentKind.CO_CREATION && !note.key().plan().isEmpty();
        return contribution
                ? Narration.word("contributions", language)
                : in(note.kind().label());
    }

    private String in(@Nullable Text text) {
        return text == null ? "" : text.orElseAny(language);
    }
}
