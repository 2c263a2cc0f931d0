package io.github.pacto4j.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command that {@code pacto} knows. */
interface Subcommand {
    /** Returns its name, parameters and options; their words stand in the bundles. */
    CommandSpec spec();

    /** Returns the formats in which it can show results. */
    default List<String> formats() {
        return List.of("text", "json");
    }

    /**
     * Does its work and returns the exit code.
     *
     * @param asked  the values given to its parameters and options
     * @throws UsageException if it was asked for something that does not exist
     */
    int run(ParseResult asked, Session session);
}
