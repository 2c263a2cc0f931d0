package io.github.pacto4j.cli;

/** What is said of a fault of our own. */
final class Faults {
    private Faults() {}

    /** Names the kind of the fault and the line where it arose, for whoever reports it; no value of the document. */
    static String message(Throwable fault, Phrases phrases) {
        if (fault instanceof OutOfMemoryError) {
            return phrases.say("fault.memory");
        }
        StackTraceElement[] trace = fault.getStackTrace();
        String place = trace.length == 0 ? "" : " (" + trace[0].getFileName() + ":" + trace[0].getLineNumber() + ")";
        return phrases.say("fault.own", "kind", fault.getClass().getSimpleName() + place);
    }
}
