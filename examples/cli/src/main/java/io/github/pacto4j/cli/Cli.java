package io.github.pacto4j.cli;

import io.github.pacto4j.rule.Messages;
import io.github.pacto4j.text.Language;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Understands the arguments, runs one command, and answers with the exit code; a fault is a message, never a trace. */
final class Cli {
    /** Every document conforms; or the command did what it was asked. */
    static final int FINE = 0;
    /** A document violates the rules, or it cannot be said. */
    static final int NOT_FINE = 1;
    /** No document could be read, or the command was used wrongly. */
    static final int UNUSABLE = 2;

    private final Console console;

    Cli(Console console) {
        this.console = console;
    }

    int run(String... given) {
        String[] arguments = asOption(given);
        // The language is looked up first, so that what is wrong with the other arguments is said in it.
        Optional<Language> language = language(valueOf("--lang", arguments));
        Phrases phrases = new Phrases(language.orElse(Language.FR));
        String name = commandName(arguments);
        try {
            if (language.isEmpty()) {
                throw new UsageException("usage.lang", "received", String.valueOf(valueOf("--lang", arguments)));
            }
            refuseEmpty(arguments);
            int code = run(name, phrases, arguments);
            console.out().flush();
            // A full disk or a closed pipe: what was asked for did not arrive, so nothing may look fine.
            return console.out().checkError() ? refuse(phrases.say("fault.output"), null, phrases) : code;
        } catch (UsageException e) {
            return refuse(e.message(phrases), name, phrases);
        } catch (ParameterException e) {
            return refuse(UsageErrors.message(e, phrases), name, phrases);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return refuse(Faults.message(e, phrases), null, phrases);
        }
    }

    private int run(@Nullable String name, Phrases phrases, String... arguments) {
        CommandLine pacto = new CommandLine(PactoCommand.spec());
        pacto.setExpandAtFiles(false).setInterpolateVariables(false);
        // Describing a command takes time at every start: only the one asked for is described.
        Subcommand command = name == null ? null : PactoCommand.command(name);
        if (command != null) {
            pacto.addSubcommand(command.spec());
        }
        ParseResult asked = pacto.parseArgs(arguments);
        ParseResult sub = asked.subcommand();
        if (asked.isUsageHelpRequested() || (sub != null && sub.isUsageHelpRequested())) {
            HelpPage page = new HelpPage(phrases);
            console.out().print(sub == null ? page.of(pacto) : page.of(sub.commandSpec()));
            return FINE;
        }
        if (asked.isVersionHelpRequested()) {
            console.out().println(Version.line());
            return FINE;
        }
        String format = PactoCommand.format(asked, command == null ? List.of("text", "json") : command.formats());
        if (command == null || sub == null) {
            console.err().print(new HelpPage(phrases).of(pacto));
            return UNUSABLE;
        }
        return command.run(sub, new Session(console, phrases, format));
    }

    private int refuse(String message, @Nullable String command, Phrases phrases) {
        console.out().flush();
        PrintStream err = console.err();
        err.println("pacto: " + message);
        boolean known = command != null && PactoCommand.COMMANDS.contains(command);
        err.println(phrases.say("usage.help", "command", known ? "pacto " + command + " --help" : "pacto --help"));
        return UNUSABLE;
    }

    /** {@code pacto help COMMAND} asks for what {@code pacto COMMAND --help} does, and both are tried first. */
    private static String[] asOption(String... arguments) {
        if (!"help".equals(commandName(arguments))) {
            return arguments;
        }
        List<String> asked = new ArrayList<>(List.of(arguments));
        asked.removeIf("help"::equals);
        asked.add("--help");
        return asked.toArray(String[]::new);
    }

    /** Returns the first word that is neither an option nor the value of one; null where an option before it is unknown. */
    private static @Nullable String commandName(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (argument.equals("--lang") || argument.equals("--format")) {
                i++;
            } else if (!argument.startsWith("-")) {
                return argument;
            } else if (!isKnown(argument)) {
                // What follows may be its value: the parser then names the option, and not the value as a command.
                return null;
            }
        }
        return null;
    }

    private static boolean isKnown(String option) {
        return option.startsWith("--lang=")
                || option.startsWith("--format=")
                || List.of("-h", "--help", "-V", "--version").contains(option);
    }

    private static @Nullable String valueOf(String option, String... arguments) {
        for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
            if (arguments[i].equals(option) && i + 1 < arguments.length) {
                return arguments[i + 1];
            }
            if (arguments[i].startsWith(option + "=")) {
                return arguments[i].substring(option.length() + 1);
            }
        }
        return null;
    }

    /** An option that ends where its value should begin lacks it; only a pointer may be empty, to the whole document. */
    private static void refuseEmpty(String... arguments) {
        for (String argument : arguments) {
            if (argument.equals("--")) {
                return;
            }
            if (argument.startsWith("--") && argument.endsWith("=") && !argument.equals("--at=")) {
                throw new UsageException("usage.value", "option", argument.substring(0, argument.length() - 1));
            }
        }
    }

    private static Optional<Language> language(@Nullable String tag) {
        return tag == null || tag.isEmpty()
                ? Optional.of(Language.FR)
                : Language.ofTag(tag).filter(Messages.languages()::contains);
    }
}
