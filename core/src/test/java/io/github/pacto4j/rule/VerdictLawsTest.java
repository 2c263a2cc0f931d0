package io.github.pacto4j.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.plan.Commitment;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** What holds however the subjects of a rule turn out. */
class VerdictLawsTest {
    private static final Rule<Commitment> AS_NUMBERED =
            Town.rule(Commitment.class, (commitment, in) -> switch (Status.valueOf(commitment.number())) {
                case VIOLATED -> in.violated();
                case UNDETERMINED -> in.undetermined("");
                case NOT_APPLICABLE -> in.notApplicable(Reason.PREMISE_NOT_MET);
                case SATISFIED -> in.satisfied();
            });
    private static final List<Status> WORST_FIRST =
            List.of(Status.VIOLATED, Status.UNDETERMINED, Status.SATISFIED, Status.NOT_APPLICABLE);

    private static Assessment judge(Ask ask, List<Status> statuses) {
        String commitments = statuses.stream()
                .map(status -> "{'number':'" + status + "'}")
                .collect(Collectors.joining(",", "[", "]"));
        return Town.judge(ask, "{'document':'action-plan/1','commitments':" + commitments + "}", AS_NUMBERED);
    }

    @Property(tries = 200)
    void every_subject_is_spoken_for_once(@ForAll @Size(max = 140) List<Status> statuses) {
        for (Ask ask : List.of(Town.ASK, Town.ASK.everySubject())) {
            List<Verdict> verdicts = judge(ask, statuses).verdicts();
            for (Status status : Status.values()) {
                long listed = verdicts.stream()
                        .filter(verdict -> verdict.status() == status)
                        .mapToLong(Verdict::subjects)
                        .sum();
                boolean single = status == Status.VIOLATED || status == Status.UNDETERMINED;
                long stated = statuses.stream().filter(status::equals).count();
                assertThat(listed).isLessThanOrEqualTo(stated);
                assertThat(single || listed == stated).isTrue();
            }
            long more = verdicts.stream().mapToLong(Verdict::more).sum();
            assertThat(verdicts.stream().mapToLong(Verdict::subjects).sum() + more)
                    .isEqualTo(statuses.size());
        }
    }

    @Property(tries = 100)
    void the_worst_subject_is_the_status_of_the_rule(@ForAll @Size(min = 1, max = 100) List<Status> statuses) {
        Status worst = statuses.stream()
                .min(Comparator.comparing(WORST_FIRST::indexOf))
                .orElseThrow();
        Assessment assessment = judge(Town.ASK, statuses);
        assertThat(assessment.status("town.rule")).contains(worst);
        assertThat(judge(Town.ASK.everySubject(), statuses).summary()).isEqualTo(assessment.summary());
        assertThat(assessment.outcome())
                .isEqualTo(
                        switch (worst) {
                            case VIOLATED -> AssessmentOutcome.VIOLATES;
                            case UNDETERMINED -> AssessmentOutcome.CANNOT_SAY;
                            default -> AssessmentOutcome.CONFORMS;
                        });
    }
}
