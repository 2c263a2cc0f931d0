package io.github.pacto4j.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The help of a command in one language: options come from the command, words from the bundles. An option and what it
 * means stand on lines of their own, so that no line runs both ways.
 */
final class HelpPage {
    private static final int WIDTH = 96;

    private final Phrases phrases;
    private final StringBuilder page = new StringBuilder();

    HelpPage(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Returns the help of {@code pacto} itself. */
    String of(CommandLine pacto) {
        paragraph("", phrases.say("help.pacto"));
        heading("help.usage");
        line("  pacto " + phrases.say("label.COMMAND") + " " + options(pacto.getCommandSpec()));
        heading("help.commands");
        for (String name : PactoCommand.COMMANDS) {
            line("  pacto " + name);
            paragraph("      ", phrases.say("help." + name + ".short"));
        }
        arguments(pacto.getCommandSpec());
        examples("pacto");
        exitCodes("help.exit.");
        return page.toString();
    }

    /** Returns the help of one of its commands. */
    String of(CommandSpec command) {
        String name = command.name();
        paragraph("", phrases.say("help." + name + ".short"));
        heading("help.usage");
        StringBuilder synopsis = new StringBuilder("  pacto ").append(name);
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            String label = label(parameter, phrases) + (parameter.arity().max() > 1 ? "…" : "");
            boolean optional = parameter.arity().min() == 0;
            synopsis.append(' ').append(optional ? "[" + label + "]" : label);
        }
        line(synopsis.append(' ').append(options(command)).toString());
        Optional<String> more = phrases.find("help." + name + ".more");
        if (more.isPresent()) {
            line("");
            paragraph("", more.get());
        }
        arguments(command);
        examples(name);
        if (phrases.find("help." + name + ".exit.0").isPresent()) {
            exitCodes("help." + name + ".exit.");
        }
        return page.toString();
    }

    /** Returns the name of a value, as the help writes it. */
    static String label(ArgSpec argument, Phrases phrases) {
        return phrases.find("label." + argument.paramLabel()).orElse(argument.paramLabel());
    }

    private String options(CommandSpec command) {
        StringBuilder options = new StringBuilder();
        for (OptionSpec option : command.options()) {
            if (!option.usageHelp() && !option.versionHelp()) {
                options.append(options.isEmpty() ? "[" : " [").append(written(option, command));
                options.append(option.isMultiValue() ? "]…" : "]");
            }
        }
        return options.toString();
    }

    private String written(OptionSpec option, CommandSpec command) {
        String names = String.join(", ", option.names());
        String label = phrases.find("label." + option.paramLabel() + "." + command.name())
                .orElseGet(() -> label(option, phrases));
        return option.arity().max() == 0 ? names : names + " " + label;
    }

    private void arguments(CommandSpec command) {
        List<ArgSpec> arguments = new ArrayList<>(command.positionalParameters());
        arguments.addAll(command.options());
        heading("help.arguments");
        for (ArgSpec argument : arguments) {
            if (argument instanceof OptionSpec option) {
                line("  " + written(option, command));
                paragraph("      ", said("option." + option.longestName().substring(2), command));
            } else {
                line("  " + label(argument, phrases));
                paragraph("      ", said("parameter." + argument.paramLabel(), command));
            }
        }
    }

    /** A command may mean something of its own by an option that others have too. */
    private String said(String key, CommandSpec command) {
        return phrases.find(key + "." + command.name()).orElseGet(() -> phrases.say(key));
    }

    private void examples(String command) {
        heading("help.examples");
        for (int i = 1; ; i++) {
            Optional<String> example = phrases.find("help." + command + ".example." + i);
            if (example.isEmpty()) {
                return;
            }
            line("  " + example.get());
            paragraph("      ", phrases.say("help." + command + ".example." + i + ".says"));
        }
    }

    private void exitCodes(String key) {
        heading("help.exit");
        for (int code = 0; code <= 2; code++) {
            paragraph("  ", phrases.say(key + code));
        }
    }

    private void heading(String key) {
        line("");
        line(phrases.say(key));
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    /** Breaks at spaces; what only directs the text takes no room. */
    private void paragraph(String indent, String text) {
        int room = WIDTH - indent.length();
        int used = 0;
        page.append(indent);
        for (String word : text.split(" ")) {
            int width = width(word);
            if (used > 0 && used + 1 + width > room) {
                page.append('\n').append(indent);
                used = 0;
            } else if (used > 0) {
                page.append(' ');
                used++;
            }
            page.append(word);
            used += width;
        }
        page.append('\n');
    }

    private static int width(String word) {
        int width = 0;
        for (int i = 0; i < word.length(); i++) {
            width += Character.getType(word.charAt(i)) == Character.FORMAT ? 0 : 1;
        }
        return width;
    }
}
