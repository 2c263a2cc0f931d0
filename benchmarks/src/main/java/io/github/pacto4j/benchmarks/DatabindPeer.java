package io.github.pacto4j.benchmarks;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.Kept;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.PropertyNamingStrategy;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedField;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/**
 * Jackson databind as a peer in reading and writing: it binds the records of this library, all properties of a dossier,
 * and ends with an exception at the first fault. A test sees that it reads the same dossier.
 *
 * <p>Tuned as its manual says: one mapper, one reader and one writer, input as bytes, the module Blackbird in place of
 * reflection. Strict: unknown properties, values of another type and anything behind the document are refused. Repeated
 * keys are refused only where asked, since that costs it time. It names no place but the one it stopped at, keeps
 * nothing aside, and takes bare strings for French.
 */
final class DatabindPeer {
    private DatabindPeer() {}

    /** As it comes. */
    static ObjectReader plain() {
        return reading().build().readerFor(Dossier.class);
    }

    /** With its module for speed. */
    static ObjectReader blackbird() {
        return reading().addModule(new BlackbirdModule()).build().readerFor(Dossier.class);
    }

    /** With its module for speed, and as strict as it can be: keys that stand twice are refused too. */
    static ObjectReader strictest() {
        return reading()
                .addModule(new BlackbirdModule())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build()
                .readerFor(Dossier.class);
    }

    /** With its module for speed. */
    static ObjectWriter writer() {
        return mapper(new Names() {
                    @Override
                    public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
                        return member.getRawType() == Kept.class;
                    }
                })
                .addModule(new BlackbirdModule())
                .build()
                .writerFor(Dossier.class);
    }

    private static JsonMapper.Builder reading() {
        return mapper(new Names())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
    }

    private static JsonMapper.Builder mapper(Names names) {
        return JsonMapper.builder()
                .addModule(DatabindValues.module())
                .annotationIntrospector(names)
                .propertyNamingStrategy(new Reserved())
                .changeDefaultVisibility(all -> all.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                        .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                        .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(Include.NON_NULL));
    }

    /** Codes as documents write them. */
    private static class Names extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public String[] findEnumValues(
                MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
            for (int i = 0; i < constants.length; i++) {
                if (constants[i] instanceof Code code) {
                    names[i] = code.code();
                }
            }
            return names;
        }
    }

    /** The one property whose name is a reserved word in Java. */
    private static final class Reserved extends PropertyNamingStrategy {
        private static final long serialVersionUID = 1L;

        @Override
        public String nameForField(MapperConfig<?> config, AnnotatedField field, String name) {
            return nameOf(name);
        }

        @Override
        public String nameForConstructorParameter(MapperConfig<?> config, AnnotatedParameter parameter, String name) {
            return nameOf(name);
        }

        private static String nameOf(String name) {
            return name.equals("isPublic") ? "public" : name;
        }
    }
}
