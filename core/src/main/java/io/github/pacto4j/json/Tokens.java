package io.github.pacto4j.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** The tokens of a file; at a syntax error they end, so that whoever reads keeps what came before. */
final class Tokens implements AutoCloseable {
    /** The limits of the library are ours, with a problem each; its own would only end the reading. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEEPEST)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser parser;
    private boolean again;
    private boolean broken;
    private boolean tooDeep;
    private Runnable onBreak = () -> {};

    Tokens(byte[] bytes, int offset) {
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), bytes, offset, bytes.length - offset);
    }

    /** Returns the next token, or null at the end and after a syntax error. */
    @Nullable
    JsonToken next() {
        if (broken) {
            return null;
        }
        if (again) {
            again = false;
            return parser.currentToken();
        }
        try {
            return parser.nextToken();
        } catch (StreamConstraintsException e) {
            tooDeep = true;
        } catch (JacksonException e) {
            tooDeep = false;
        }
        breakOff();
        return null;
    }

    /** Makes the token taken last the next one again, for who had to look ahead. */
    void again() {
        again = true;
    }

    /** Returns whether a syntax error, or a depth beyond all measure, ended the tokens. */
    boolean isBroken() {
        return broken;
    }

    boolean isTooDeep() {
        return tooDeep;
    }

    int line() {
        return parser.currentLocation().getLineNr();
    }

    int column() {
        return parser.currentLocation().getColumnNr();
    }

    String name() {
        return parser.currentName();
    }

    /** Returns the characters of a string or the digits of a number; null where they break off or hold a bad escape. */
    @Nullable
    String string() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            breakOff();
            return null;
        }
    }

    private void breakOff() {
        broken = true;
        onBreak.run();
    }

    /** Sets what is done once, where the tokens end for a syntax error or beyond all depth. */
    void onBreak(Runnable action) {
        onBreak = action;
    }

    /** Passes over the value that begins with this token. */
    void skip(@Nullable JsonToken token) {
        int open = 0;
        JsonToken at = token;
        while (at != null) {
            if (at.isStructStart()) {
                open++;
            } else if (at.isStructEnd()) {
                open--;
            }
            if (open == 0) {
                return;
            }
            at = next();
        }
    }

    @Override
    public void close() {
        parser.close();
    }
}
