package io.github.pacto4j.plan;

import io.github.pacto4j.text.Code;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A move in the life of an action plan; together these are the one table of what may follow what. */
public enum Transition implements Code {
    /** Revise: changes the content before validation; the journal alone records it. */
    REVISE("revise", null, PlanStatus.DRAFT, PlanStatus.IN_CONSULTATION),
    /** Open the consultation. */
    OPEN_CONSULTATION("openConsultation", PlanStatus.IN_CONSULTATION, PlanStatus.DRAFT),
    /** Return to draft, by the committee or the council. */
    RETURN_TO_DRAFT("returnToDraft", PlanStatus.DRAFT, PlanStatus.IN_CONSULTATION, PlanStatus.VALIDATED),
    /** Validate, by the follow-up committee. */
    VALIDATE("validate", PlanStatus.VALIDATED, PlanStatus.IN_CONSULTATION),
    /** Adopt, by the council's deliberation. */
    ADOPT("adopt", PlanStatus.ADOPTED, PlanStatus.VALIDATED),
    /** Record the opposition of the wali or governor. */
    RECORD_OPPOSITION("recordOpposition", PlanStatus.DRAFT, PlanStatus.ADOPTED),
    /** Publish. */
    PUBLISH("publish", PlanStatus.PUBLISHED, PlanStatus.ADOPTED),
    /** Start implementation. */
    START("start", PlanStatus.IN_IMPLEMENTATION, PlanStatus.PUBLISHED),
    /** Amend: the only way to change adopted content. */
    AMEND("amend", null, PlanStatus.ADOPTED, PlanStatus.PUBLISHED, PlanStatus.IN_IMPLEMENTATION),
    /** Close. */
    CLOSE("close", PlanStatus.CLOSED, PlanStatus.IN_IMPLEMENTATION),
    /** Evaluate. */
    EVALUATE("evaluate", PlanStatus.EVALUATED, PlanStatus.CLOSED),
    /** Withdraw; final. */
    WITHDRAW(
            "withdraw",
            PlanStatus.WITHDRAWN,
            PlanStatus.DRAFT,
            PlanStatus.IN_CONSULTATION,
            PlanStatus.VALIDATED,
            PlanStatus.ADOPTED,
            PlanStatus.PUBLISHED,
            PlanStatus.IN_IMPLEMENTATION);

    private static final Set<Transition> RECORDING =
            Collections.unmodifiableSet(EnumSet.of(RETURN_TO_DRAFT, ADOPT, RECORD_OPPOSITION, WITHDRAW));

    private final String code;
    private final @Nullable PlanStatus to;
    private final Set<PlanStatus> from;

    Transition(String code, @Nullable PlanStatus to, PlanStatus first, PlanStatus... others) {
        this.code = code;
        this.to = to;
        this.from = Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    /** Returns the statuses in which this move is allowed. */
    public Set<PlanStatus> from() {
        return from;
    }

    /**
     * Returns whether this move records what others decided: council, committee or control authority. It happened, and is
     * refused only for a wrong status or an impossible fact; the collectivity decides every other move itself, and rules
     * guard it.
     */
    public boolean recordsDecision() {
        return RECORDING.contains(this);
    }

    /** Returns whether this move leaves an entry in the history; one before validation leaves it in the journal alone. */
    public boolean entersHistory() {
        return this != REVISE;
    }

    /** Returns the status after this move, null where it stays as it is. */
    public @Nullable PlanStatus to() {
        return to;
    }

    /** Returns the status after this move from that one: some moves leave it as it is. */
    public PlanStatus after(PlanStatus before) {
        return to == null ? before : to;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String list() {
        return "plan-transitions";
    }
}
