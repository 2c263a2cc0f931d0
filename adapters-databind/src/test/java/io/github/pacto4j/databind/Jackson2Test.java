package io.github.pacto4j.databind;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.pacto4j.json.Limits;
import java.io.IOException;

class Jackson2Test extends BindingContract {
    @Override
    Host host(Limits limits) {
        return new Jackson2Host(plain().addModule(new Jackson2Module(limits)).build());
    }

    @Override
    Host discovering() {
        return new Jackson2Host(plain().findAndAddModules().build());
    }

    @Override
    Class<? extends Exception> mismatch() {
        return JsonMappingException.class;
    }

    private static JsonMapper.Builder plain() {
        return JsonMapper.builder()
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS));
    }

    private record Jackson2Host(JsonMapper mapper) implements Host {
        @Override
        public <T> T bind(String json, Class<T> type) throws IOException {
            return mapper.readValue(json, type);
        }

        @Override
        public String write(Object value) throws IOException {
            return mapper.writeValueAsString(value);
        }

        @Override
        public String writeIndented(Object value) throws IOException {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(value);
        }

        @Override
        public <T> T throughTree(T document, Class<T> type) throws IOException {
            return mapper.treeToValue(mapper.valueToTree(document), type);
        }

        @Override
        public Object tree(String json) throws IOException {
            return mapper.reader()
                    .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readTree(json);
        }
    }
}
