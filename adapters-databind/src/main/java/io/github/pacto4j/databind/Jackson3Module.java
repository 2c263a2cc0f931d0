package io.github.pacto4j.databind;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.pacto4j.json.Limits;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.text.Code;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.ser.Serializers;

/**
 * Lets Jackson 3 bind documents and their parts, wherever they stand in a message, by the reader and the writer of the
 * core. A document with a problem of severity ERROR is refused with a {@link FaultyDocument}; bound as a {@link Reading}
 * it comes as far as it could be read, with its problems, whose pointers start at the document. Codes are bound as
 * documents write them. Immutable and safe for use by many threads.
 */
public final class Jackson3Module extends JacksonModule {
    private final Limits limits;

    /** A module with the standard limits. */
    public Jackson3Module() {
        this(Limits.STANDARD);
    }

    /** A module that reads within these limits; those of the host's mapper hold besides. */
    public Jackson3Module(Limits limits) {
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

    /** One is enough: of several, one of them perhaps found by itself, the last one counts. */
    @Override
    public Object getRegistrationId() {
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
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            boolean reading = type.hasRawClass(Reading.class) && type.containedTypeCount() == 1;
            Class<?> part = reading ? type.containedType(0).getRawClass() : type.getRawClass();
            return Copy.isPart(part) ? new Jackson3Reader(type, part, limits) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Copy.isPart(type);
        }
    }

    private static final class Writers extends Serializers.Base {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return Copy.isPart(type.getRawClass()) ? new Jackson3Writer() : null;
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
