package io.github.pacto4j.databind;

import io.github.pacto4j.rule.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Why a document, or a part of one, in the body of a request was not bound. The exceptions that the modules throw are of
 * this type: in Jackson 2 a {@code JsonMappingException}, in Jackson 3 a {@code DatabindException}.
 */
public interface FaultyDocument {
    /**
     * Returns what is wrong, in the order of the document; at least one problem is of severity ERROR. Pointers start at
     * the root of the body, outside of the document where it stands in a message of the host.
     */
    List<Problem> problems();

    /** Returns the faulty document among an exception and its causes, or empty if there is none. */
    static Optional<FaultyDocument> in(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof FaultyDocument faulty) {
                return Optional.of(faulty);
            }
        }
        return Optional.empty();
    }
}
