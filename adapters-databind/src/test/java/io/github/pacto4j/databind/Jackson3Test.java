package io.github.pacto4j.databind;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.pacto4j.json.Limits;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

class Jackson3Test extends BindingContract {
    @Override
    Host host(Limits limits) {
        return new Jackson3Host(plain().addModule(new Jackson3Module(limits)).build());
    }

    @Override
    Host discovering() {
        return new Jackson3Host(plain().findAndAddModules().build());
    }

    @Override
    Class<? extends Exception> mismatch() {
        return DatabindException.class;
    }

    private static JsonMapper.Builder plain() {
        return JsonMapper.builder()
                // The order in which the messages of this test are written.
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_NULL));
    }

    private record Jackson3Host(JsonMapper mapper) implements Host {
        @Override
        public <T> T bind(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }

        @Override
        public String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        public String writeIndented(Object value) {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(value);
        }

        @Override
        public <T> T throughTree(T document, Class<T> type) {
            return mapper.treeToValue(mapper.valueToTree(document), type);
        }

        @Override
        public Object tree(String json) {
            return mapper.reader()
                    .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readTree(json);
        }
    }
}
