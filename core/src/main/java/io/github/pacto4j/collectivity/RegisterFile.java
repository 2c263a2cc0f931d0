package io.github.pacto4j.collectivity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code collectivities.csv}. The file is ours and has no quoted field, so that cutting at commas is right; what
 * does not fit stops the reading, for a register read in part would call real communes unknown.
 */
final class RegisterFile {
    private static final String FILE = "collectivities.csv";
    private static final String HEADER = "code,type,commune_class,name_fr,name_ar,parent_code,population_2014,"
            + "population_2024,seat_code,code_2014,alt_names_fr";
    private static final int COLUMNS = 11;

    private final List<Collectivity> collectivities = new ArrayList<>(1_590);
    private final String[] fields = new String[COLUMNS];
    private int filled;
    private int line = 1;

    private RegisterFile() {}

    /** Returns the collectivities in the order of their codes. */
    static List<Collectivity> read() {
        try (InputStream file = RegisterFile.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing beside " + RegisterFile.class.getName());
            }
            return parse(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Collectivity> parse(byte[] file) {
        return new RegisterFile().readLines(file);
    }

    // Field by field from the bytes, in half the time that decoding the whole and splitting it takes a cold start: most
    // fields are plain ASCII, and comma and line feed are no part of any other character in UTF-8.
    private List<Collectivity> readLines(byte[] file) {
        int start = 0;
        for (int i = 0; i < file.length; i++) {
            switch (file[i]) {
                case ',' -> {
                    endField(file, start, i);
                    start = i + 1;
                }
                case '\n' -> {
                    endField(file, start, i);
                    endLine();
                    start = i + 1;
                }
                case '"', '\r' -> throw broken("has a quotation mark or a carriage return, expected neither");
                default -> {}
            }
        }
        if (start < file.length || filled > 0) {
            throw broken("is cut off, expected a line feed");
        }
        if (collectivities.isEmpty()) {
            throw broken("is not there, expected collectivities");
        }
        return collectivities;
    }

    private void endField(byte[] file, int start, int end) {
        if (filled == COLUMNS) {
            throw broken("has more fields than " + COLUMNS);
        }
        fields[filled] = new String(file, start, end - start, StandardCharsets.UTF_8);
        filled++;
    }

    private void endLine() {
        if (filled < COLUMNS) {
            throw broken("has " + filled + " fields, expected " + COLUMNS);
        }
        if (line == 1) {
            if (!String.join(",", fields).equals(HEADER)) {
                throw broken("is another header than " + HEADER);
            }
        } else {
            add(collectivity());
        }
        filled = 0;
        line++;
    }

    private Collectivity collectivity() {
        try {
            return new Collectivity(
                    fields[0],
                    CollectivityType.valueOf(fields[1]),
                    fields[2].isEmpty() ? null : CommuneClass.valueOf(fields[2]),
                    fields[3],
                    fields[4],
                    fields[10].isEmpty() ? List.of() : List.of(fields[10].split("\\|")),
                    unlessEmpty(fields[5]),
                    unlessEmpty(fields[8]),
                    unlessEmpty(fields[9]),
                    population(fields[6]),
                    population(fields[7]));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(FILE + ", line " + line + ": " + e.getMessage(), e);
        }
    }

    private void add(Collectivity collectivity) {
        if (!collectivities.isEmpty()) {
            String previous = collectivities.get(collectivities.size() - 1).code();
            if (collectivity.code().compareTo(previous) <= 0) {
                throw broken("has code " + collectivity.code() + ", expected one after " + previous);
            }
        }
        collectivities.add(collectivity);
    }

    private static @Nullable String unlessEmpty(String field) {
        return field.isEmpty() ? null : field;
    }

    private static OptionalInt population(String field) {
        return field.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(field));
    }

    private IllegalStateException broken(String what) {
        return new IllegalStateException(FILE + ", line " + line + ", " + what);
    }
}
