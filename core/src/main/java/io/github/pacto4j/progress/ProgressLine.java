package io.github.pacto4j.progress;

/**
 * A line of a progress statement in words.
 *
 * @param depth  how deep it stands below its heading, 0 for a heading
 * @param text  the words
 */
public record ProgressLine(int depth, String text) {}
