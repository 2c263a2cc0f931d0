package io.github.pacto4j.book;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Lists of ids that are never reused or renamed: hosts and files speak of them. New ones are added to the list. */
final class Frozen {
    private Frozen() {}

    static List<String> list(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Frozen.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
