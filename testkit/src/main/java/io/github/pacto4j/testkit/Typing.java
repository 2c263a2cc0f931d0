package io.github.pacto4j.testkit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Types JSON as others do: with white space, needless escapes and a byte order mark. */
final class Typing {
    private static final String[] SPACES = {" ", "\n", "\t", "\r\n", "  ", "\n    "};

    private Typing() {}

    static byte[] of(byte[] plain, Set<Spelling> spellings, Chance chance) {
        boolean spaced = spellings.contains(Spelling.WHITE_SPACE);
        boolean escaped = spellings.contains(Spelling.ESCAPES);
        StringBuilder typed = new StringBuilder(plain.length + plain.length / 4);
        String text = new String(plain, StandardCharsets.UTF_8);
        boolean inString = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (inString && c == '\\') {
                typed.append(c).append(text.charAt(++i));
                continue;
            }
            if (c == '"') {
                inString = !inString;
            }
            if (inString && escaped && c != '"' && chance.hits(0.02)) {
                typed.append(c == '/' ? "\\/" : String.format(Locale.ROOT, "\\u%04x", (int) c));
                continue;
            }
            typed.append(c);
            if (!inString && spaced && "{}[],:".indexOf(c) >= 0 && chance.hits(0.3)) {
                typed.append(chance.one(SPACES));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(typed.length() + 3);
        if (spellings.contains(Spelling.BYTE_ORDER_MARK)) {
            bytes.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
        }
        bytes.writeBytes(typed.toString().getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
