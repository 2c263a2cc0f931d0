package io.github.pacto4j.book.pacto;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.plan.Axis;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.OpennessPrinciple;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.text.Text;
import java.util.List;

/** The rules on what an axis answers, and what a project comes from and serves. */
final class ProjectRules {
    private ProjectRules() {}

    static final Rule<Axis> AXIS_CHALLENGE = rule("pacto.axis-challenge", Axis.class, (axis, in) -> {
        Text challenge = in.required(axis.challenge(), "/challenge");
        if (challenge.isWritten()) {
            return in.satisfied();
        }
        // A wording that could not be read may state it.
        return challenge.kept().hasAside()
                ? in.undetermined("/challenge")
                : in.violated("axis", axis.number() == null ? "?" : axis.number())
                        .related("/challenge");
    });

    static final Rule<Commitment> PROJECTS_FROM_IDEAS =
            rule("pacto.projects-from-ideas", Commitment.class, (project, in) -> {
                List<String> origins = in.required(project.origins(), "/origins");
                if (origins.size() >= in.figure("minimumOrigins")) {
                    return in.satisfied();
                }
                in.requireReadable("/origins");
                return in.violated("project", name(project)).related("/origins");
            });

    static final Rule<Commitment> PRINCIPLE_NAMED = rule("pacto.principle-named", Commitment.class, (project, in) -> {
        List<OpennessPrinciple> principles = in.required(project.principles(), "/principles");
        List<String> counted = in.figures("principles");
        long named = principles.stream()
                .filter(principle -> counted.contains(principle.code()))
                .distinct()
                .count();
        if (named >= in.figure("minimumPrinciples")) {
            return in.satisfied();
        }
        in.requireReadable("/principles");
        return in.violated("project", name(project)).related("/principles");
    });

    private static String name(Commitment project) {
        return project.number() == null ? "?" : project.number();
    }
}
