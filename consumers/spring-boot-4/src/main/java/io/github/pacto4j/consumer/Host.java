package io.github.pacto4j.consumer;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.databind.FaultyDocument;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.AssessmentDocument;
import io.github.pacto4j.rule.Problem;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A host whose controllers take and give documents. Spring Boot 4 lets its mapper find modules by itself: no line of code is needed. */
@SpringBootApplication(proxyBeanMethods = false)
@RestController
public class Host {
    private final Pacto pacto = Pacto.with(WorkingDays.unknown());

    /** A message of the host with documents in it. */
    public record Filing(String clerk, LocalDate filedOn, Text note, List<ActionPlan> plans) {}

    @PostMapping("/dossiers")
    Dossier file(@RequestBody Dossier dossier) {
        return dossier;
    }

    @PostMapping("/filings")
    Filing file(@RequestBody Filing filing) {
        return filing;
    }

    @PostMapping("/assessments")
    AssessmentDocument assess(@RequestBody Reading<Dossier> reading) {
        return pacto.assess(reading, Ask.on(LocalDate.of(2026, 1, 1))).in(Language.FR);
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException thrown) {
        ProblemDetail answer = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        FaultyDocument.in(thrown).ifPresent(faulty -> answer.setProperty("problems", lines(faulty.problems())));
        return answer;
    }

    private static List<Map<String, String>> lines(List<Problem> problems) {
        return problems.stream()
                .map(problem -> Map.of("pointer", problem.pointer(), "message", problem.message(Language.FR)))
                .toList();
    }
}
