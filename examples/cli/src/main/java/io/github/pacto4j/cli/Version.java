package io.github.pacto4j.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The version of the library and of Java. */
final class Version {
    private Version() {}

    static String line() {
        Properties version = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            if (in != null) {
                version.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "pacto4j " + version.getProperty("version", "?") + " (Java " + Runtime.version() + ")";
    }
}
