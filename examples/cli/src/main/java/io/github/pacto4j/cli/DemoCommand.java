package io.github.pacto4j.cli;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code pacto demo}: judges the dossier of Tétouan, under its own books and then, to compare, under PACTO. */
final class DemoCommand implements Subcommand {
    private static final String FILE = "examples/dossiers/tetouan.json";

    @Override
    public CommandSpec spec() {
        return CommandSpec.create().name("demo");
    }

    @Override
    public int run(ParseResult asked, Session session) {
        Pacto pacto = Pacto.with(MoroccanCalendar.with(null));
        Reading<Dossier> dossier = pacto.read(dossier());
        say(session, "demo.intro");
        say(session, "demo.own");
        judge(session, pacto, dossier, null);
        say(session, "demo.pacto");
        judge(session, pacto, dossier, List.of("PACTO"));
        say(session, "demo.next");
        return Cli.FINE;
    }

    private static void judge(Session session, Pacto pacto, Reading<Dossier> dossier, @Nullable List<String> books) {
        Judge judge = new Judge(pacto, new Question(null, books, null), session, false);
        try {
            session.console().out().print(judge.judge(FILE, dossier).shown());
        } catch (Refusal e) {
            throw new IllegalStateException("the whole dossier was asked for", e);
        }
    }

    /** Explanations are for people: JSON holds the two assessments alone. */
    private static void say(Session session, String key) {
        if (session.json()) {
            return;
        }
        session.console().out().print(session.phrases().say(key) + "\n\n");
    }

    private static byte[] dossier() {
        try (InputStream in = DemoCommand.class.getResourceAsStream("tetouan.json")) {
            return Objects.requireNonNull(in, "tetouan.json").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
