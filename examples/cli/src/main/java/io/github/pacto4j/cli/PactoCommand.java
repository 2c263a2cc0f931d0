package io.github.pacto4j.cli;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/**
 * The command {@code pacto} itself: what every command understands. Commands are described in code and not by
 * annotations, because reading those takes a tenth of the time to the first verdict.
 */
final class PactoCommand {
    /** The commands in the order of the help. */
    static final List<String> COMMANDS = List.of(
            "validate",
            "compare",
            "next",
            "deadlines",
            "progress",
            "report",
            "rules",
            "schema",
            "forms",
            "procedures",
            "convert",
            "template",
            "collectivity",
            "demo");

    /** What may stand in the place of a command. */
    private static final List<String> NAMES =
            Stream.concat(COMMANDS.stream(), Stream.of("help")).toList();

    private static final String FORMAT = "--format";

    private PactoCommand() {}

    static CommandSpec spec() {
        return CommandSpec.create()
                .name("pacto")
                .addOption(everywhere("--lang", "fr|ar|en"))
                .addOption(everywhere(FORMAT, "text|json"))
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .scopeType(ScopeType.INHERIT)
                        .build())
                .addOption(
                        OptionSpec.builder("-V", "--version").versionHelp(true).build());
    }

    /**
     * Returns a command by its name.
     *
     * @throws UsageException if there is none
     */
    static Subcommand command(String name) {
        return switch (name) {
            case "validate" -> new ValidateCommand();
            case "compare" -> new CompareCommand();
            case "next" -> new NextCommand();
            case "deadlines" -> new DeadlinesCommand();
            case "progress" -> new ProgressCommand();
            case "report" -> new ReportCommand();
            case "rules" -> new RulesCommand();
            case "schema" -> new SchemaCommand();
            case "forms" -> new FormsCommand();
            case "procedures" -> new ProceduresCommand();
            case "convert" -> new ConvertCommand();
            case "template" -> new TemplateCommand();
            case "collectivity" -> new CollectivityCommand();
            case "demo" -> new DemoCommand();
            default ->
                throw new UsageException(
                        Alike.to(name, NAMES),
                        "usage.command",
                        "received",
                        name,
                        "commands",
                        String.join(", ", COMMANDS));
        };
    }

    /**
     * Returns the format asked for, before the name of the command or after it.
     *
     * @throws UsageException if the command does not know it
     */
    static String format(ParseResult asked, List<String> known) {
        ParseResult sub = asked.subcommand();
        String before = asked.matchedOptionValue(FORMAT, "text");
        String format = sub == null ? before : sub.matchedOptionValue(FORMAT, before);
        if (!known.contains(format)) {
            throw new UsageException("usage.format", "received", format, "formats", known);
        }
        return format;
    }

    /** Returns an option that takes one value. */
    static OptionSpec option(String name, String label) {
        return OptionSpec.builder(name).paramLabel(label).type(String.class).build();
    }

    /** Returns the one word that a command may take beside its options. */
    static PositionalParamSpec word(String label) {
        return word(label, 0);
    }

    /** Returns one of the words that a command may take beside its options, by its place from 0. */
    static PositionalParamSpec word(String label, int place) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .index(Integer.toString(place))
                .arity("0..1")
                .type(String.class)
                .build();
    }

    /** Returns the one word given beside the options, null if there is none. */
    static @Nullable String word(ParseResult asked) {
        return word(asked, 0);
    }

    /** Returns the word given at a place beside the options, null if there is none. */
    static @Nullable String word(ParseResult asked, int place) {
        return asked.matchedPositionalValue(place, (@Nullable String) null);
    }

    /** Returns the one word that a command must be given beside its options. */
    static PositionalParamSpec requiredWord(String label) {
        return requiredWord(label, 0);
    }

    /** Returns one of the words that a command must be given beside its options, by its place from 0. */
    static PositionalParamSpec requiredWord(String label, int place) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .index(Integer.toString(place))
                .arity("1")
                .required(true)
                .type(String.class)
                .build();
    }

    /** Returns the words that a command takes beside its options, one or more. */
    static PositionalParamSpec words(String label) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build();
    }

    /** Returns the words given beside the options. */
    static List<String> words(ParseResult asked) {
        return asked.matchedPositionalValue(0, List.of());
    }

    /** Returns the value given to an option, null if it was not used. */
    static @Nullable String value(ParseResult asked, String option) {
        return asked.matchedOptionValue(option, (@Nullable String) null);
    }

    private static OptionSpec everywhere(String name, String label) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .scopeType(ScopeType.INHERIT)
                .build();
    }
}
