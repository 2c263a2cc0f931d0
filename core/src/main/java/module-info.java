/** The rules of open local government in Morocco: model, rule books, documents and the register of collectivities. */
module io.github.pacto4j.core {
    requires tools.jackson.core;
    requires static transitive org.jspecify;
    // Compile time only: the annotations of the generated builders.
    requires static io.soabase.recordbuilder.core;
    requires static java.compiler;

    exports io.github.pacto4j.collectivity;
    exports io.github.pacto4j.date;
    exports io.github.pacto4j.plan;
    exports io.github.pacto4j.text;
}
