package io.github.pacto4j.cli;

import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code pacto collectivity}: looks up regions, prefectures, provinces and communes. */
final class CollectivityCommand implements Subcommand {
    /** Shown in full; more are listed, a line each. */
    private static final int FEW = 3;
    /** Listed unless all are asked for: what one sees without scrolling. */
    private static final int LISTED = 20;

    private static final Pattern BETWEEN = Pattern.compile("[\\h.]+");
    private static final String ALL = "--all";

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .name("collectivity")
                .addPositional(PactoCommand.words("PLACE"))
                .addOption(OptionSpec.builder(ALL).type(boolean.class).build());
    }

    @Override
    public int run(ParseResult asked, Session session) {
        String codeOrName = String.join(" ", PactoCommand.words(asked)).replaceAll("^\\h+|\\h+$", "");
        if (codeOrName.isEmpty()) {
            throw new UsageException(
                    "usage.parameter", "name", session.phrases().say("label.PLACE"));
        }
        List<Collectivity> found = found(codeOrName);
        if (found.isEmpty()) {
            throw new UsageException(alike(codeOrName), "usage.collectivity", "received", codeOrName);
        }
        PrintStream out = session.console().out();
        if (session.json()) {
            found.forEach(collectivity -> out.print(CollectivityJson.of(collectivity)));
        } else if (found.size() > FEW) {
            list(found, asked.hasMatchedOption(ALL) ? found.size() : LISTED, session);
        } else {
            CollectivityText text = new CollectivityText(session);
            out.print(found.stream().map(text::of).collect(Collectors.joining("\n")));
        }
        return Cli.FINE;
    }

    private static void list(List<Collectivity> found, int most, Session session) {
        PrintStream out = session.console().out();
        Phrases phrases = session.phrases();
        CollectivityText text = new CollectivityText(session);
        found.stream().limit(most).forEach(collectivity -> out.println(text.line(collectivity)));
        out.println();
        if (found.size() > most) {
            out.println(phrases.say("collectivity.more", "more", found.size() - most));
        }
        out.println(phrases.say("collectivity.several", "count", found.size()));
    }

    /** Codes differ in a figure from many others: only names are guessed at. */
    private static List<String> alike(String asked) {
        if (Character.isDigit(asked.charAt(0))) {
            return List.of();
        }
        Set<String> names = new LinkedHashSet<>();
        for (Collectivity collectivity : Collectivities.register().all()) {
            names.add(collectivity.nameFr());
            names.add(collectivity.nameAr());
        }
        return Alike.to(asked, names);
    }

    /** By present code, code of 2014, whole name, part of a name. */
    private static List<Collectivity> found(String asked) {
        Collectivities register = Collectivities.register();
        // Copied from a table, a code may hold spaces beside its points, or in their stead.
        Optional<Collectivity> byCode = register.resolve(BETWEEN.matcher(asked).replaceAll("."));
        if (byCode.isPresent()) {
            return List.of(byCode.get());
        }
        List<Collectivity> named = register.named(asked);
        return named.isEmpty() ? register.search(asked) : named;
    }
}
