package io.github.pacto4j.life;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.plan.DecidingBody;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.plan.WithdrawalReason;
import io.github.pacto4j.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Records that a plan was withdrawn; no move follows.
 *
 * @param on  day on which it happened, as precise as it is known
 * @param by  who records it
 * @param reasonCode  coded reason
 * @param body  body that withdrew it, null where it is not recorded
 * @param reason  reason in words, null if none was stated
 */
public record Withdraw(
        StatedDate on,
        Actor by,
        WithdrawalReason reasonCode,
        @Nullable DecidingBody body,
        @Nullable Text reason) implements PlanCommand {
    @Override
    public Transition transition() {
        return Transition.WITHDRAW;
    }

    @Override
    public HistoryEntry entry() {
        return Entry.of(this).reasonCode(reasonCode).body(body).reason(reason).build();
    }
}
