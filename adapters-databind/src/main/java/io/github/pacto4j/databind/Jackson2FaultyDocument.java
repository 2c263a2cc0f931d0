package io.github.pacto4j.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.pacto4j.rule.Problem;
import java.util.List;

/** A document that Jackson 2 was not given; on its way up it learns where it stands in the body. */
final class Jackson2FaultyDocument extends JsonMappingException implements FaultyDocument {
    private final List<Problem> problems;

    Jackson2FaultyDocument(JsonParser parser, Class<?> type, List<Problem> problems) {
        super(parser, Faults.message(type, problems));
        this.problems = problems;
    }

    @Override
    public List<Problem> problems() {
        StringBuilder place = new StringBuilder();
        for (Reference step : getPath()) {
            Faults.step(place, step.getFieldName(), step.getIndex());
        }
        return Faults.under(place.toString(), problems);
    }
}
