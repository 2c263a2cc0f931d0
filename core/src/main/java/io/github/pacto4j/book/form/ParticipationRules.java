package io.github.pacto4j.book.form;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.ParticipantCategory;
import io.github.pacto4j.cocreation.Participation;
import io.github.pacto4j.cocreation.ParticipationUnit;
import io.github.pacto4j.rule.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rule on stated figures of participation. */
final class ParticipationRules {
    private ParticipationRules() {}

    private static final String NEXT = "/nextCoCreation";

    static final Rule<CoCreation> PARTICIPANTS_ADD_UP = rule(
            "form.participants-add-up", CoCreation.class, in -> !in.here("").equals(NEXT), (process, in) -> {
                Participation stated = in.required(process.participation(), "/participation");
                int total = in.required(stated.total(), "/participation/total");
                Map<ParticipantCategory, Integer> parts = in.required(stated.byCategory(), "/participation/byCategory");
                in.input("total", total);
                in.requireReadable("/participation/byCategory");
                if (parts.isEmpty()) {
                    return in.undetermined("/participation/byCategory");
                }
                long sum = 0;
                for (int part : parts.values()) {
                    sum += part;
                }
                in.input("sum", sum);
                Map<ParticipantCategory, ParticipationUnit> counts = stated.counts();
                if (counts != null && !counts.isEmpty()) {
                    Set<ParticipationUnit> units = new LinkedHashSet<>(counts.values());
                    in.input("counts", List.copyOf(units));
                }
                return sum == total
                        ? in.satisfied()
                        : in.violated("difference", total - sum)
                                .at("/participation")
                                .related("/participation/total", "/participation/byCategory");
            });
}
