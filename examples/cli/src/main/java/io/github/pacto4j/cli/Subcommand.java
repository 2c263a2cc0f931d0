package io.github.pacto4j.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command that {@code pacto} knows. */
interface Subcommand {
    /** Returns its name, parameters and options; their words stand in the bundles. */
    CommandSpec spec();

    /**
     * Does its work and returns the exit code.
     *
     * @param asked  the values given to its parameters and options
     * @throws UsageException if it was asked for something that does not exist
     */
    int run(ParseResult asked, Session session);
}
