/** A host that is a named module itself. */
module io.github.pacto4j.consumer {
    requires io.github.pacto4j.core;
    requires org.hibernate.validator;
}
