package io.github.pacto4j.testkit;

import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Documents;
import io.github.pacto4j.json.Reading;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A file on which rules are tried; read once for all of them. For one thread. */
final class Sample {
    private static final Documents DOCUMENTS = Documents.standard();
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    private final byte[] file;
    private final LocalDate on;
    private @Nullable Reading<Dossier> reading;
    private @Nullable Object root;

    Sample(byte[] file, LocalDate on) {
        this.file = file;
        this.on = on;
    }

    /** Returns a dossier in its usual spelling, to be judged on its own day. */
    static Sample of(Dossier dossier) {
        Dossier named = dossier.document() == null ? dossier.withDocument(DocumentKind.DOSSIER.code()) : dossier;
        LocalDate day =
                named.today() != null && named.today().isDay() ? named.today().first() : DAY;
        return new Sample(DOCUMENTS.write(named), day);
    }

    byte[] file() {
        return file;
    }

    LocalDate on() {
        return on;
    }

    /** Returns the same on the same day with another content. */
    Sample with(byte[] other) {
        return new Sample(other, on);
    }

    Reading<Dossier> reading() {
        Reading<Dossier> read = reading;
        if (read == null) {
            read = DOCUMENTS.read(file);
            reading = read;
        }
        return read;
    }

    /** Returns what was read, written anew: the same to a rule, and well-formed. */
    Sample rewritten() {
        return reading().isRead() ? with(DOCUMENTS.write(reading().document())) : this;
    }

    Object tree() {
        return Tree.read(file);
    }

    /** Returns whether a pointer leads to a value, or to a property that an object of the file could have. */
    boolean holds(String pointer) {
        Object known = root;
        if (known == null) {
            known = tree();
            root = known;
        }
        int slash = pointer.lastIndexOf('/');
        return slash < 0
                || Tree.at(pointer, known) != null
                || (Tree.at(pointer.substring(0, slash), known) != null && Outline.names(pointer, Dossier.class));
    }

    /** Returns the content as text. */
    String text() {
        return new String(file, StandardCharsets.UTF_8);
    }
}
