package io.github.pacto4j.testkit.conformance;

/** An implementation of the rules that the suite is tried on. */
@FunctionalInterface
public interface Implementation {
    /**
     * Judges a document.
     *
     * @return what it says of the rule that is asked for, perhaps among others
     * @throws RuntimeException if it cannot answer; the case then fails with the message
     */
    Answer judge(ConformanceCase.Question question);
}
