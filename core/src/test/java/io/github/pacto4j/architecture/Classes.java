package io.github.pacto4j.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.github.pacto4j.text.Language;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** The classes that rules are applied to: those of the core, or one fixture. */
final class Classes {
    static final String ROOT = "io.github.pacto4j";
    static final String FIXTURES = ROOT + ".architecture.fixture";

    private static final JavaClasses CORE = new ClassFileImporter().importPath(coreClasses());

    private Classes() {}

    /** Returns the classes that are shipped, generated ones included. */
    static JavaClasses core() {
        return CORE;
    }

    /** Returns the classes of one fixture with its subpackages. */
    static JavaClasses fixture(String name) {
        return new ClassFileImporter().importPackages(FIXTURES + "." + name);
    }

    /** Returns what the rule finds in these classes, one line for each breach. */
    static List<String> breaches(ArchRule rule, JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails();
    }

    private static Path coreClasses() {
        try {
            return Path.of(Language.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
