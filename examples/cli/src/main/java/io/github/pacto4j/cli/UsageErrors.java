package io.github.pacto4j.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the parser found wrong with the arguments, in the language of the user: the parser speaks English alone. */
final class UsageErrors {
    private UsageErrors() {}

    static String message(ParameterException fault, Phrases phrases) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            if (!unmatched.isUnknownOption()) {
                return phrases.say("usage.argument", "received", first);
            }
            List<String> known = fault.getCommandLine().getCommandSpec().options().stream()
                    .map(OptionSpec::longestName)
                    .toList();
            return UsageException.withAlike(
                    phrases.say("usage.option", "received", first), Alike.to(name(first), known), phrases);
        }
        if (fault instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            ArgSpec argument = missing.getMissing().get(0);
            return argument instanceof OptionSpec option
                    ? phrases.say("usage.value", "option", option.longestName())
                    : phrases.say("usage.parameter", "name", HelpPage.label(argument, phrases));
        }
        if (fault instanceof OverwrittenOptionException twice) {
            return phrases.say("usage.twice", "option", name(twice.getOverwritten()));
        }
        boolean isFlag = fault.getArgSpec() instanceof OptionSpec option
                && option.arity().max() == 0;
        return phrases.say(isFlag ? "usage.flag" : "usage.value", "option", name(fault.getArgSpec()));
    }

    private static String name(String option) {
        int value = option.indexOf('=');
        return value < 0 ? option : option.substring(0, value);
    }

    private static String name(@Nullable ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : "";
    }
}
