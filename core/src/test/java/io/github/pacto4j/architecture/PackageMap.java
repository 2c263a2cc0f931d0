package io.github.pacto4j.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** The package map below a root: which packages there are, and which may know which. */
record PackageMap(String root) {
    private static final String[] WORDS = {"text", "date", "party"};
    private static final String[] FACTS = {
        "collectivity",
        "plan",
        "cocreation",
        "council",
        "monitoring",
        "evaluation",
        "membership",
        "citizen",
        "network",
        "dossier"
    };
    private static final String[] REST = {"rule", "book", "access", "life", "progress", "json", "validation"};

    /** Packages are named after what a collectivity does: a new one is a decision, and stands here. */
    ArchRule everyClassHasItsPlace() {
        return classes()
                .should()
                .resideInAnyPackage(Stream.concat(
                                Stream.of(root),
                                Stream.of(WORDS, FACTS, REST)
                                        .flatMap(Stream::of)
                                        .map(this::below))
                        .toArray(String[]::new))
                .because("packages follow the domain");
    }

    /** Facts never know rules, nobody but the entry point knows JSON. */
    ArchRule dependenciesPointOneWay() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("words")
                .definedBy(below(WORDS))
                .layer("facts")
                .definedBy(below(FACTS))
                .layer("rule")
                .definedBy(below("rule"))
                .layer("book")
                .definedBy(below("book"))
                .layer("access")
                .definedBy(below("access"))
                .layer("life")
                .definedBy(below("life"))
                .layer("progress")
                .definedBy(below("progress"))
                .layer("json")
                .definedBy(below("json"))
                .layer("validation")
                .definedBy(below("validation"))
                .layer("entry")
                .definedBy(root)
                .whereLayer("words")
                .mayNotAccessAnyLayer()
                .whereLayer("facts")
                .mayOnlyAccessLayers("words")
                .whereLayer("rule")
                .mayOnlyAccessLayers("words", "facts")
                .whereLayer("book")
                .mayOnlyAccessLayers("words", "facts", "rule")
                .whereLayer("access")
                .mayOnlyAccessLayers("words", "facts", "rule")
                .whereLayer("life")
                .mayOnlyAccessLayers("words", "facts", "rule", "book", "access", "progress")
                .whereLayer("progress")
                .mayOnlyAccessLayers("words", "facts", "rule", "book", "life")
                .whereLayer("json")
                .mayOnlyBeAccessedByLayers("entry")
                .whereLayer("validation")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("entry")
                .mayOnlyBeAccessedByLayers("validation");
    }

    /** Two packages that need each other are one package, or one of them holds something of a third. */
    ArchRule packagesFormNoCycle() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    private String[] below(String[] packages) {
        return Arrays.stream(packages).map(this::below).toArray(String[]::new);
    }

    private String below(String name) {
        return root + "." + name + "..";
    }
}
