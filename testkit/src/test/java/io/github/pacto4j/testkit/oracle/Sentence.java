package io.github.pacto4j.testkit.oracle;

/** The sentence of one rule of the catalogue, once its gates are passed. */
interface Sentence {
    void say(Scene scene, Findings found);
}
