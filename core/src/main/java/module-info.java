/** The rules of open local government in Morocco: model, rule books, documents and the register of collectivities. */
module io.github.pacto4j.core {
    requires tools.jackson.core;
    requires static transitive org.jspecify;
    // Constraints on the records: a host that does not validate them needs nothing of this at run time.
    requires static transitive jakarta.validation;
    // The rule books as a constraint: only hosts that use it need it at run time.
    requires static org.hibernate.validator;
    // Compile time only: the annotations of the generated builders.
    requires static io.soabase.recordbuilder.core;
    requires static java.compiler;

    exports io.github.pacto4j;
    exports io.github.pacto4j.access;
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
    exports io.github.pacto4j.date.wording;
    exports io.github.pacto4j.dossier;
    exports io.github.pacto4j.evaluation;
    exports io.github.pacto4j.json;
    exports io.github.pacto4j.life;
    exports io.github.pacto4j.membership;
    exports io.github.pacto4j.monitoring;
    exports io.github.pacto4j.network;
    exports io.github.pacto4j.party;
    exports io.github.pacto4j.plan;
    exports io.github.pacto4j.progress;
    exports io.github.pacto4j.progress.monitoring;
    exports io.github.pacto4j.progress.network;
    exports io.github.pacto4j.rule;
    exports io.github.pacto4j.text;
    exports io.github.pacto4j.validation;

    // A validator looks into the fields of records.
    opens io.github.pacto4j.citizen;
    opens io.github.pacto4j.cocreation;
    opens io.github.pacto4j.collectivity;
    opens io.github.pacto4j.council;
    opens io.github.pacto4j.dossier;
    opens io.github.pacto4j.evaluation;
    opens io.github.pacto4j.membership;
    opens io.github.pacto4j.monitoring;
    opens io.github.pacto4j.network;
    opens io.github.pacto4j.party;
    opens io.github.pacto4j.plan;
    opens io.github.pacto4j.rule;
    opens io.github.pacto4j.text;
}
