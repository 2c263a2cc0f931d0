package io.github.pacto4j.documents.page;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.monitoring.CompletionLevel;
import io.github.pacto4j.progress.Slippage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a milestone stands on a day. */
enum Lateness {
    /** Complete, and not known to be late. */
    COMPLETE(Tone.GOOD),
    /** Complete, but after its adopted end. */
    COMPLETED_LATE(Tone.BAD),
    /** Not complete after its adopted end. */
    LATE(Tone.BAD),
    /** Its end has gone by, and no report says that it was complete by then or was not. */
    PAST(Tone.OPEN),
    /** Its end is still to come. */
    TO_COME(Tone.PLAIN),
    /** It has no end. */
    UNDATED(Tone.PLAIN);

    private final Tone tone;

    Lateness(Tone tone) {
        this.tone = tone;
    }

    Tone tone() {
        return tone;
    }

    /**
     * Returns how a milestone stands.
     *
     * @param slippage  what is known of it, null if nothing is measured
     * @param planned  its end as planned, null if none is stated
     */
    static Lateness of(@Nullable Slippage slippage, @Nullable StatedDate planned, LocalDate on) {
        boolean isComplete = slippage != null
                && slippage.completion()
                        .level()
                        .filter(CompletionLevel.COMPLETE::equals)
                        .isPresent();
        if (slippage != null && slippage.isLate() == Certainty.YES) {
            return isComplete ? COMPLETED_LATE : LATE;
        } else if (isComplete) {
            return COMPLETE;
        }
        StatedDate end = slippage == null || slippage.adopted() == null ? planned : slippage.adopted();
        return end == null ? UNDATED : end.last().isBefore(on) ? PAST : TO_COME;
    }
}
