package io.github.pacto4j.life;

import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.monitoring.CompletionLevel;
import io.github.pacto4j.rule.Messages;
import io.github.pacto4j.text.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The draft of the next plan with what the plan before left unfinished, and what was not taken over.
 *
 * @param dossier  dossier of the next cycle; its plan is a draft, the plan before is the last of its earlier plans
 * @param carried  the commitments taken over, in the order of the plan before
 * @param left  what was not taken over, in the order of the dossier before
 */
public record NextCycle(Dossier dossier, List<Carried> carried, List<Left> left) {
    /** Copies the lists. */
    public NextCycle {
        carried = List.copyOf(carried);
        left = List.copyOf(left);
    }

    /**
     * A commitment taken over.
     *
     * @param number  its number, in both plans
     * @param continues  the commitment that it carries on: id of the plan before, slash, number
     * @param level  the level last reported, null where none is known: what nobody reported as complete is unfinished
     * @param milestones  numbers of the milestones taken over with it, possibly empty
     */
    public record Carried(
            String number, String continues, @Nullable CompletionLevel level, List<String> milestones) {
        /** Copies the list. */
        public Carried {
            milestones = List.copyOf(milestones);
        }
    }

    /**
     * Something not taken over.
     *
     * @param pointer  JSON Pointer to it in the dossier before
     * @param reason  why
     */
    public record Left(String pointer, Reason reason) {}

    /** Why something is not taken over. */
    public enum Reason {
        /** The last report says that it is complete. */
        COMPLETE,
        /** It was withdrawn. */
        WITHDRAWN,
        /** The last report says that it is not applicable. */
        NOT_APPLICABLE,
        /** It bears no number by which the next plan could name it. */
        NO_NUMBER,
        /** It could not be read. */
        UNREADABLE,
        /** It names a milestone to wait for that is not taken over, or that cannot be told from others. */
        NOTHING_TO_WAIT_FOR,
        /** It belongs to the cycle that ends, and is to be decided anew: dates, amounts, forms, reports. */
        OF_ITS_CYCLE;

        /** Returns the reason in words. */
        public String message(Language language) {
            return WORDS.find("next-cycle.left." + name(), language).orElse(name());
        }
    }

    private static final Messages WORDS = Messages.beside(NextCycle.class);
}
