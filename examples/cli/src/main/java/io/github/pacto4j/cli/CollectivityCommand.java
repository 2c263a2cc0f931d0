package io.github.pacto4j.cli;

import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code pacto collectivity}: looks up regions, prefectures, provinces and communes. */
final class CollectivityCommand implements Subcommand {
    /** Shown in full; more are listed, a line each. */
    private static final int FEW = 3;

    @Override
    public CommandSpec spec() {
        return CommandSpec.create().name("collectivity").addPositional(PactoCommand.words("PLACE"));
    }

    @Override
    public int run(ParseResult asked, Session session) {
        String codeOrName = String.join(" ", PactoCommand.words(asked));
        List<Collectivity> found = found(codeOrName);
        if (found.isEmpty()) {
            throw new UsageException("usage.collectivity", "received", codeOrName);
        }
        PrintStream out = session.console().out();
        CollectivityText text = new CollectivityText(session);
        for (int i = 0; i < found.size(); i++) {
            Collectivity collectivity = found.get(i);
            if (session.json()) {
                out.print(CollectivityJson.of(collectivity));
            } else if (found.size() > FEW) {
                out.println(text.line(collectivity));
            } else {
                out.print((i == 0 ? "" : "\n") + text.of(collectivity));
            }
        }
        if (!session.json() && found.size() > FEW) {
            out.println("\n" + session.phrases().say("collectivity.several", "count", found.size()));
        }
        return Cli.FINE;
    }

    /** By present code, code of 2014, whole name, part of a name. */
    private static List<Collectivity> found(String asked) {
        Collectivities register = Collectivities.register();
        Optional<Collectivity> byCode = register.resolve(asked);
        if (byCode.isPresent()) {
            return List.of(byCode.get());
        }
        List<Collectivity> named = register.named(asked);
        return named.isEmpty() ? register.search(asked) : named;
    }
}
