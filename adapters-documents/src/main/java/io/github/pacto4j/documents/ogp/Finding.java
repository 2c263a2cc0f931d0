package io.github.pacto4j.documents.ogp;

import io.github.pacto4j.rule.Messages;
import io.github.pacto4j.rule.Words;
import io.github.pacto4j.text.Language;
import java.util.Map;

/**
 * A row of the table that contradicts itself; it is left as it is.
 *
 * @param code  what is wrong
 * @param line  line of the file, from 1
 * @param id  identifier of the commitment
 * @param column  the derived column, by its short name
 * @param details  what stands there, what its sources give, and which they are
 */
public record Finding(Code code, int line, String id, String column, Map<String, Object> details) {
    private static final Messages MESSAGES = Messages.beside(Finding.class);

    /** What may be wrong. */
    public enum Code {
        /** A number is not that of the words beside it. */
        NUMBER_OF_WORDS,
        /** A derived column is not what its sources give. */
        DERIVED,
        /** What nobody could report yet is coded like a finding. */
        NOT_YET_AS_FINDING,
        /** The number of a commitment bears the marks of a spreadsheet's arithmetic. */
        DAMAGED_NUMBER
    }

    /** Copies the details. */
    public Finding {
        details = Map.copyOf(details);
    }

    /** Returns the message in a language. */
    public String message(Language language) {
        return Words.generic(language)
                .fill(MESSAGES.find("finding." + code, language).orElse(code.name()), details);
    }
}
