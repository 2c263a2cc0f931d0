package io.github.pacto4j.databind;

import io.github.pacto4j.json.Documents;
import io.github.pacto4j.json.Limits;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.rule.Problem;
import io.github.pacto4j.rule.ProblemCode;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.text.Kept;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * The JSON of one document, copied token by token out of the body that it stands in, so that the core can read it. It
 * holds no more than the limit, whatever the host lets in. For one reading by one thread.
 */
final class Copy {
    /** How deep a document may be is for its reader to say, with a problem. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Limits limits;
    private final Bounded bytes;

    /** Takes the tokens; numbers as they were spelt. */
    final JsonGenerator out;

    Copy(Limits limits) {
        this.limits = limits;
        this.bytes = new Bounded(limits.bytes());
        this.out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8);
    }

    /** Returns whether the core reads and writes this type: a document, or a part of one. */
    static boolean isPart(Class<?> type) {
        if (!type.isRecord()) {
            return false;
        }
        RecordComponent[] components = type.getRecordComponents();
        return components.length > 0 && components[components.length - 1].getType() == Kept.class;
    }

    <D> Reading<D> read(Class<D> type) {
        out.close();
        if (bytes.size > limits.bytes()) {
            Map<String, Object> details = Map.of("size", bytes.size, "limit", limits.bytes());
            return Reading.unread(List.of(new Problem(ProblemCode.TOO_LARGE, "", Severity.ERROR, null, details)));
        }
        return new Documents(limits).read(bytes.toByteArray(), type);
    }

    /** Counts on where it has enough. */
    private static final class Bounded extends ByteArrayOutputStream {
        private final int most;
        private long size;

        Bounded(int most) {
            this.most = most;
        }

        @Override
        public void write(int b) {
            size++;
            if (size <= most) {
                super.write(b);
            }
        }

        @Override
        public void write(byte[] b, int off, int len) {
            size += len;
            if (size <= most) {
                super.write(b, off, len);
            }
        }
    }
}
