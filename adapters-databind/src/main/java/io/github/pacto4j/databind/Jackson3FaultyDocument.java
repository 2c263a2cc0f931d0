package io.github.pacto4j.databind;

import io.github.pacto4j.rule.Problem;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/** A document that Jackson 3 was not given; on its way up it learns where it stands in the body. */
final class Jackson3FaultyDocument extends DatabindException implements FaultyDocument {
    private final List<Problem> problems;

    Jackson3FaultyDocument(JsonParser parser, Class<?> type, List<Problem> problems) {
        super(parser, Faults.message(type, problems));
        this.problems = problems;
    }

    @Override
    public List<Problem> problems() {
        StringBuilder place = new StringBuilder();
        for (Reference step : getPath()) {
            Faults.step(place, step.getPropertyName(), step.getIndex());
        }
        return Faults.under(place.toString(), problems);
    }
}
