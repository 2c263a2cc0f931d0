package io.github.pacto4j.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.rule.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatrixConsistencyTest {
    private static List<Verdict> contradictions(String answers) {
        Pacto pacto = Pacto.with(WorkingDays.unknown());
        String json = "{'document':'dossier/1','evaluations':[{'id':'m','criteria':[{'code':'ACCESS_TO_INFORMATION',"
                + "'answers':[" + answers + "]}]}]}";
        return pacto.contradictions(
                pacto.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                        .document(),
                LocalDate.of(2025, 1, 1));
    }

    @Test
    void more_requests_handled_than_received_contradict_each_other() {
        assertThat(contradictions("{'question':'AI5','value':{'received':10,'handled':12}}"))
                .extracting(Verdict::rule, Verdict::pointer)
                .containsExactly(tuple("guide.matrix-counts", "/evaluations/0/criteria/0/answers/0"));
    }

    @Test
    void a_yes_without_evidence_is_not_borne_out() {
        assertThat(contradictions("{'question':'AI4','value':true}"))
                .extracting(Verdict::rule)
                .containsExactly("guide.matrix-evidence");
    }

    @Test
    void questions_left_open_contradict_nothing() {
        assertThat(contradictions("{'question':'AI4','value':false},{'question':'AI5','value':{'received':10}}"))
                .isEmpty();
    }
}
