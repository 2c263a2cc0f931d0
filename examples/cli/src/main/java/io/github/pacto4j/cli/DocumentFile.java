package io.github.pacto4j.cli;

import io.github.pacto4j.json.Limits;
import io.github.pacto4j.rule.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/** Loads files, none beyond the limit of a document. */
final class DocumentFile {
    private static final int LIMIT = Limits.STANDARD.bytes();

    private DocumentFile() {}

    /**
     * Returns the bytes of a file.
     *
     * @throws Refusal if it cannot be opened or is too large
     */
    static byte[] load(String name, Phrases phrases) throws Refusal {
        try {
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw Refusal.of(ProblemCode.WRONG_TYPE, "", phrases.say("file.directory"));
            }
            long size = Files.size(file);
            if (size > LIMIT) {
                throw tooLarge(size, phrases);
            }
            // What a pipe holds is known at its end only.
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(LIMIT + 1);
                if (bytes.length > LIMIT) {
                    throw tooLarge(bytes.length, phrases);
                }
                return bytes;
            }
        } catch (NoSuchFileException | InvalidPathException e) {
            throw Refusal.of(ProblemCode.MISSING, "", phrases.say("file.unknown"));
        } catch (AccessDeniedException e) {
            throw Refusal.of(ProblemCode.MISSING, "", phrases.say("file.denied"));
        } catch (IOException e) {
            throw Refusal.of(ProblemCode.MISSING, "", phrases.say("file.broken"));
        }
    }

    private static Refusal tooLarge(long size, Phrases phrases) {
        return Refusal.of(ProblemCode.TOO_LARGE, Map.of("size", size, "limit", LIMIT), phrases);
    }
}
