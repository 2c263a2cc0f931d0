package io.github.pacto4j.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** What the core may depend on besides itself. */
final class Dependencies {
    /** A host that adds the core gets no framework, database, HTTP client or logger with it. */
    static final ArchRule FEW = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    Classes.ROOT + "..",
                    "java.io..",
                    "java.lang..",
                    "java.math..",
                    "java.net",
                    "java.nio..",
                    "java.security..",
                    "java.text..",
                    "java.time..",
                    "java.util",
                    "java.util.concurrent..",
                    "java.util.function..",
                    "java.util.regex..",
                    "java.util.stream..",
                    "java.util.zip..",
                    "tools.jackson.core..",
                    "org.jspecify.annotations..",
                    "jakarta.validation..",
                    "org.hibernate.validator..")
            .because("the core holds no database, HTTP, framework or logging");

    /** The parser can be replaced without touching the domain. */
    static final ArchRule PARSER_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("..json..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..");

    /** A host that does not use the constraint of the rule books needs no validator. */
    static final ArchRule VALIDATOR_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("..validation..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.hibernate.validator..");

    private Dependencies() {}
}
