package io.github.pacto4j.benchmarks;

import io.github.pacto4j.cocreation.CommitteeMember;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.cocreation.Participation;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.monitoring.MonitoringReport;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Axis;
import io.github.pacto4j.plan.Commitment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.conf.SequentialOption;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.internal.utils.KieHelper;

/**
 * Drools as a peer in assessment, with the rules of {@code rules.drl} on our records as facts: what rules of ours can
 * be said in it naturally.
 *
 * <p>Tuned as its manual says: the rules are compiled once to the executable model, sessions are stateless, in
 * sequential mode, and come from a pool. It reports what is broken, not what is satisfied, not applicable or
 * undetermined, and names the object, not the place. Public because Drools compiles code that names it.
 */
public final class DroolsPeer {
    /** The rules that {@code rules.drl} says. */
    static final Set<String> RULES = Set.of(
            "form.axis-known",
            "form.commitment-in-plan",
            "form.milestone-in-commitment",
            "form.numbers-unique",
            "form.dates-ordered",
            "form.participants-add-up",
            "pacto.ideas-answered",
            "pacto.accepted-traceable");

    private static final Set<Class<?>> FACTS = Set.of(
            MonitoringReport.class,
            ActionPlan.class,
            Axis.class,
            Commitment.class,
            CommitteeMember.class,
            Contribution.class,
            Participation.class,
            Period.class);

    private final KieSessionsPool sessions;

    /**
     * What a rule found.
     *
     * @param rule  id of the rule
     * @param subject  the object that breaks it
     */
    public record Broken(String rule, Object subject) {}

    /** Returns whether these are two things: one that stands twice in a file is equal to itself. */
    @SuppressWarnings("ReferenceEquality")
    public static boolean areTwo(Object one, Object other) {
        return one != other;
    }

    DroolsPeer() {
        try (InputStream in = DroolsPeer.class.getResourceAsStream("rules.drl")) {
            String rules = new String(Objects.requireNonNull(in, "rules.drl").readAllBytes(), StandardCharsets.UTF_8);
            KieBase base = new KieHelper()
                    .addContent(rules, ResourceType.DRL)
                    .build(ExecutableModelProject.class, SequentialOption.YES);
            sessions = base.newKieSessionsPool(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what the rules look at. Earlier plans are left out: their commitments would be taken for the plan's. */
    static List<Object> facts(Dossier dossier) {
        List<Object> facts = new ArrayList<>();
        Nodes.each(dossier.withPreviousPlans(null), node -> {
            if (FACTS.contains(node.getClass())) {
                facts.add(node);
            }
        });
        return facts;
    }

    List<Broken> judge(List<Object> facts) {
        StatelessKieSession session = sessions.newStatelessKieSession();
        List<Broken> broken = new ArrayList<>();
        session.setGlobal("broken", broken);
        session.execute(facts);
        return broken;
    }
}
