package io.github.pacto4j.testkit;

import io.github.pacto4j.rule.Status;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What came of the verification of a rule book.
 *
 * @param book  id of the book
 * @param documents  number of documents that were judged
 * @param faults  what is wrong, in the order of the catalogue; the same kind of fault once for each rule
 * @param seen  with which statuses each rule was seen, by its id in the order of the catalogue
 */
public record RuleBookReport(String book, int documents, List<RuleFault> faults, Map<String, Set<Status>> seen) {
    /** Copies the collections. */
    public RuleBookReport {
        faults = List.copyOf(faults);
        Map<String, Set<Status>> copy = new LinkedHashMap<>();
        seen.forEach((rule, statuses) -> copy.put(rule, Set.copyOf(statuses)));
        seen = Collections.unmodifiableMap(copy);
    }

    /** Returns whether no fault was found. */
    public boolean isSound() {
        return faults.isEmpty();
    }

    /** Returns the ids of rules that no document gave this status. */
    public List<String> neverSeen(Status status) {
        return seen.keySet().stream()
                .filter(rule -> !seen.getOrDefault(rule, Set.of()).contains(status))
                .toList();
    }

    /**
     * Does nothing if no fault was found: the one line of a test.
     *
     * @throws AssertionError with every fault and its example
     */
    public void assertSound() {
        if (!isSound()) {
            throw new AssertionError(this);
        }
    }

    @Override
    public String toString() {
        return "rule book " + book + ", " + documents + " documents judged, faults: " + faults.size()
                + faults.stream().map(fault -> "\n  " + fault).collect(Collectors.joining());
    }
}
