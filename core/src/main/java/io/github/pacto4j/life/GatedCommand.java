package io.github.pacto4j.life;

import io.github.pacto4j.plan.PassedGate;
import java.util.List;

/**
 * A command that rules guard: the collectivity decides it itself. A guard that stands against it may be passed; the
 * history then records which rule, why and by whom, and every later assessment shows it.
 */
public sealed interface GatedCommand extends PlanCommand
        permits Amend, Close, Evaluate, OpenConsultation, Publish, Start, Validate {
    /**
     * Returns the rules to pass although they stand against the command, each with its reason; possibly empty. One without
     * a reason passes nothing, and one that does not stand against the command is not recorded.
     */
    List<PassedGate> despite();
}
