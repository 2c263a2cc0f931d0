package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Status;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What the oracle says of a rule.
 *
 * @param status  the worst of its findings
 * @param reason  why it is not applicable; null where it is, or where the catalogue leaves several reasons open
 * @param places  pointers of the violations, null where the catalogue does not fix them
 */
record Answer(
        Status status, @Nullable Reason reason, @Nullable SortedSet<String> places) {}
