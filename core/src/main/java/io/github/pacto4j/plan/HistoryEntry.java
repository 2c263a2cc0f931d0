package io.github.pacto4j.plan;

import io.github.pacto4j.cocreation.Decision;
import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Capacity;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transition in the life of a plan, with what it carries; an entry of the history is also the event.
 *
 * @param transition  transition recorded
 * @param on  day the transition took effect
 * @param by  person who recorded the transition
 * @param capacity  capacity in which that person acted
 * @param reason  reason stated for the transition
 * @param despite  gate rules passed although violated or undetermined
 * @param content  new content of the draft, without status and history (with {@code revise})
 * @param body  body that sent the plan back (with {@code returnToDraft}, {@code withdraw})
 * @param deliberation  the council's deliberation, where the council decided (with {@code returnToDraft},
 *     {@code adopt})
 * @param decision  the committee's decision validating the draft (with {@code validate}) (source: REMACTO)
 * @param deliberations  deliberations adopting a joint plan, one per collectivity (with {@code adopt})
 * @param collectivity  register code of the collectivity opposed, in a joint plan (with {@code
 *     recordOpposition})
 * @param url  address where the adopted plan is published (with {@code publish})
 * @param changes  changes made to the adopted content (with {@code amend})
 * @param report  id of the end-of-term monitoring report with its effects (with {@code evaluate}) (source:
 *     GUIDE axis 3 step 5)
 * @param matrix  id of the evaluation matrix that compares start and end (with {@code evaluate}) (source:
 *     GUIDE annex 1)
 * @param reasonCode  coded reason for the withdrawal (with {@code withdraw})
 * @param kept  what the file said beside
 */
@RecordBuilder
public record HistoryEntry(
        @Nullable Transition transition,
        @Nullable StatedDate on,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String by,
        @Nullable Capacity capacity,
        @Valid @Nullable Text reason,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid PassedGate> despite,
        @Valid @Nullable ActionPlan content,
        @Nullable DecidingBody body,
        @Valid @Nullable Deliberation deliberation,
        @Valid @Nullable Decision decision,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Deliberation> deliberations,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String collectivity,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String url,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Change> changes,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String report,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String matrix,
        @Nullable WithdrawalReason reasonCode,
        Kept kept)
        implements HistoryEntryBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public HistoryEntry {
        kept = Kept.orNone(kept);
        despite = Kept.copy(despite);
        deliberations = Kept.copy(deliberations);
        changes = Kept.copy(changes);
    }

    /**
     * Returns the day of the transition: for an adoption that of the council's decision, of the last one for a joint plan,
     * else the day recorded.
     */
    public @Nullable StatedDate day() {
        if (transition != Transition.ADOPT) {
            return on;
        }
        StatedDate decided = deliberation == null ? null : deliberation.decidedOn();
        for (Deliberation each : deliberations == null ? List.<Deliberation>of() : deliberations) {
            StatedDate day = each.decidedOn();
            decided = decided == null || (day != null && day.last().isAfter(decided.last())) ? day : decided;
        }
        return decided == null ? on : decided;
    }
}
