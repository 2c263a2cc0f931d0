package io.github.pacto4j.progress;

import java.time.LocalDate;

/**
 * What the delay of a milestone does to one that depends on it: that one cannot begin before, and if it takes as long as
 * planned it ends so much later.
 *
 * @param milestone  the milestone that is moved, as commitment/milestone
 * @param cause  the milestone that it waits for, as commitment/milestone
 * @param days  by how many days at least, 1 or more
 * @param end  earliest day of its end
 */
public record KnockOn(String milestone, String cause, int days, LocalDate end) {}
