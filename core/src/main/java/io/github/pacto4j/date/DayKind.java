package io.github.pacto4j.date;

/** What a calendar says of a day. */
public enum DayKind {
    /** A working day: Monday to Friday, no holiday. */
    WORKING,
    /** A day off: Saturday, Sunday or a holiday. */
    OFF,
    /** The calendar does not say: its years do not reach this day, or the decree on a feast is not out yet. */
    UNKNOWN
}
