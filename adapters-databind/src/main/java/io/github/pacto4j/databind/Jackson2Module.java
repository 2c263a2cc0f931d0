package io.github.pacto4j.databind;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.pacto4j.json.Limits;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.text.Code;
import org.jspecify.annotations.Nullable;

/**
 * Lets Jackson 2 bind documents and their parts, wherever they stand in a message, by the reader and the writer of the
 * core. A document with a problem of severity ERROR is refused with a {@link FaultyDocument}; bound as a {@link Reading}
 * it comes as far as it could be read, with its problems, whose pointers start at the document. Codes are bound as
 * documents write them. Immutable and safe for use by many threads.
 */
public final class Jackson2Module extends Module {
    private final Limits limits;

    /** A module with the standard limits. */
    public Jackson2Module() {
        this(Limits.STANDARD);
    }

    /** A module that reads within these limits; those of the host's mapper hold besides. */
    public Jackson2Module(Limits limits) {
        this.limits = limits;
    }

    @Override
    public String getModuleName() {
        return "pacto4j";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** One is enough: a second one, perhaps found by itself, changes nothing. */
    @Override
    public Object getTypeId() {
        return getModuleName();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new Readers(limits));
        context.addSerializers(new Writers());
        context.insertAnnotationIntrospector(new Codes());
    }

    private static final class Readers extends Deserializers.Base {
        private final Limits limits;

        Readers(Limits limits) {
            this.limits = limits;
        }

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            boolean reading = type.hasRawClass(Reading.class) && type.containedTypeCount() == 1;
            Class<?> part = reading ? type.containedType(0).getRawClass() : type.getRawClass();
            return Copy.isPart(part) ? new Jackson2Reader(type, part, limits) : null;
        }
    }

    private static final class Writers extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return Copy.isPart(type.getRawClass()) ? new Jackson2Writer() : null;
        }
    }

    /** Gives codes the names that documents have for them. */
    private static final class Codes extends NopAnnotationIntrospector {
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
}
