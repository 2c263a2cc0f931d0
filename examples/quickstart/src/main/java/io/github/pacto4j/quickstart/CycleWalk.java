package io.github.pacto4j.quickstart;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.life.NextCycle;
import io.github.pacto4j.life.NextStep;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.rule.Wording;
import io.github.pacto4j.text.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Walks the first cycle of the example commune and tells what happens: {@code CycleWalk [fr|ar|en]}. */
public final class CycleWalk {
    private CycleWalk() {}

    /** Tells the cycle in a language, in French if none is named. */
    public static void main(String[] arguments) throws IOException {
        Language language = Language.valueOf(arguments.length > 0 ? arguments[0].toUpperCase(Locale.ROOT) : "FR");
        Pacto pacto = Pacto.with(new OfficeDays());
        byte[] file = Files.readAllBytes(Path.of("examples/dossiers/exemple-commune.json"));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        tell(pacto, new FirstCycle(pacto.read(file).document()), language, out);
    }

    /** Tells the cycle step by step, and returns the dossier at its end. */
    static Dossier tell(Pacto pacto, FirstCycle cycle, Language language, PrintStream out) {
        Wording wording = pacto.wording(language);
        Dossier dossier = cycle.begin();
        for (Step step : cycle.steps()) {
            Step.Taken taken = step.take(pacto, dossier);
            dossier = taken.dossier();
            out.println(step.on() + "  " + step.told().orElseAny(language));
            tell(taken.refused(), "\u2717 ", wording, out);
            tell(taken.remarks(), "! ", wording, out);
            List<String> open = pacto.whatNext(dossier, step.on()).stream()
                    .filter(NextStep::isAllowed)
                    .map(next -> next.transition().label().orElseAny(language))
                    .toList();
            out.println("            "
                    + Objects.requireNonNull(
                                    Objects.requireNonNull(dossier.plan()).status())
                            .label()
                            .orElseAny(language)
                    + " \u2192 " + String.join(", ", open));
            if (step.id().equals("next-cycle")) {
                pacto.nextCycle(dossier, FirstCycle.NEXT_PLAN, step.on())
                        .fold(done -> done.state().carried(), refused -> List.<NextCycle.Carried>of())
                        .forEach(carried -> out.println("            " + carried.continues() + " \u2192 "
                                + FirstCycle.NEXT_PLAN + "/" + carried.number()));
            }
        }
        return dossier;
    }

    private static void tell(List<Verdict> verdicts, String mark, Wording wording, PrintStream out) {
        for (Verdict verdict : verdicts) {
            out.println("            " + mark + verdict.rule() + "  "
                    + wording.line(verdict).message());
        }
    }
}
