/** A host that is a named module itself. */
module io.github.pacto4j.consumer {
    requires io.github.pacto4j.core;
    requires org.hibernate.validator;

    // What bears a constraint is looked into.
    opens io.github.pacto4j.consumer to
            org.hibernate.validator;
}
