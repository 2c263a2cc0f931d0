/** The rules of open local government in Morocco: model, rule books, documents and the register of collectivities. */
module io.github.pacto4j.core {
    requires tools.jackson.core;
    requires static transitive org.jspecify;
    // Compile time only: the annotations of the generated builders.
    requires static io.soabase.recordbuilder.core;
    requires static java.compiler;

    exports io.github.pacto4j;
    exports io.github.pacto4j.book;
    exports io.github.pacto4j.book.form;
    exports io.github.pacto4j.book.guide;
    exports io.github.pacto4j.book.law;
    exports io.github.pacto4j.book.ogp;
    exports io.github.pacto4j.book.pacto;
    exports io.github.pacto4j.citizen;
    exports io.github.pacto4j.cocreation;
    exports io.github.pacto4j.collectivity;
    exports io.github.pacto4j.council;
    exports io.github.pacto4j.date;
    exports io.github.pacto4j.dossier;
    exports io.github.pacto4j.evaluation;
    exports io.github.pacto4j.json;
    exports io.github.pacto4j.membership;
    exports io.github.pacto4j.monitoring;
    exports io.github.pacto4j.network;
    exports io.github.pacto4j.party;
    exports io.github.pacto4j.plan;
    exports io.github.pacto4j.rule;
    exports io.github.pacto4j.text;
}
