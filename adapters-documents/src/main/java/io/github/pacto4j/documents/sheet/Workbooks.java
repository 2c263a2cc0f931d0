package io.github.pacto4j.documents.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** Workbooks as files: what is none, and what would fill the memory, is refused before it is opened. */
final class Workbooks {
    /** What a workbook may unpack to: a hundred thousand rows of fifty cells take about half. */
    private static final long MOST_BYTES = 600L * 1024 * 1024;

    private static final int MOST_ENTRIES = 2_000;

    private Workbooks() {}

    static SheetProblem broken() {
        return SheetProblem.of(SheetProblem.Code.NOT_A_WORKBOOK, "", 0, 0, "", Map.of());
    }

    /** Returns why these bytes are not opened, or empty if they may be. */
    static Optional<SheetProblem> refuse(byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.of(SheetProblem.of(SheetProblem.Code.EMPTY_FILE, "", 0, 0, "", Map.of()));
        }
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            return Optional.of(broken());
        }
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            return isTooMuch(zip) ? Optional.of(broken()) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.of(broken());
        }
    }

    /** The sizes that an archive states may be wrong: what counts is what comes out. */
    private static boolean isTooMuch(ZipFile zip) throws IOException {
        long unpacked = 0;
        int entries = 0;
        byte[] buffer = new byte[1 << 16];
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (++entries > MOST_ENTRIES) {
                return true;
            }
            try (InputStream in = zip.getInputStream(entry)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_BYTES) {
                        return true;
                    }
                }
            }
        }
        return entries == 0;
    }

    static ReadableWorkbook open(byte[] bytes) throws IOException {
        InputStream in = new ByteArrayInputStream(bytes);
        return new ReadableWorkbook(in, new ReadingOptions(true, true));
    }

    /** Returns whether the file is to blame: the library throws of many kinds at what it does not understand. */
    static boolean isOfFile(Exception e) {
        for (StackTraceElement at : e.getStackTrace()) {
            if (at.getClassName().startsWith("io.github.pacto4j")) {
                return false;
            }
            if (at.getClassName().startsWith("org.dhatim.fastexcel.reader")) {
                return true;
            }
        }
        return e instanceof IOException;
    }
}
