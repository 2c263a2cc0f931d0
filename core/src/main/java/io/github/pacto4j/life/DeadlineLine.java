package io.github.pacto4j.life;

import io.github.pacto4j.rule.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * A deadline in the words of one language.
 *
 * @param deadline  the deadline itself
 * @param title  what the rule asks
 * @param kind  what the last day means: a duty, a right, a time to wait
 * @param due  what is to be done, may be claimed, or has to wait; a sentence
 * @param event  what the delay counts from
 * @param eventDay  its date, as precise as it is stated
 * @param delay  the delay, after or before the event; null where the last day is the end of a period
 * @param lastDay  the last day, or the days that it may be
 * @param skipped  days off that were not counted, null if there are none
 * @param unknown  days of which the calendar does not say whether they are worked, null if there are none
 * @param state  how it stands; a sentence
 * @param remedy  what to do now, null unless it is late or overdue
 */
public record DeadlineLine(
        Deadline deadline,
        String title,
        String kind,
        String due,
        String event,
        String eventDay,
        @Nullable String delay,
        String lastDay,
        @Nullable String skipped,
        @Nullable String unknown,
        String state,
        @Nullable String remedy) {}
