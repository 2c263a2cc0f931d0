package io.github.pacto4j.text;

/**
 * A value of a closed code list, such as the status of a plan; every code list is an enum that implements this.
 *
 * <p>The lists, their codes and their labels in French, Arabic and English stand in {@code codes.csv}.
 */
public interface Code {

    /** Returns the name of the Java constant. */
    String name();

    /** Returns the id of the code list, for example {@code plan-statuses}. */
    String list();

    /** Returns the code as documents write it, for example {@code IN_CONSULTATION} or {@code openConsultation}. */
    default String code() {
        return name();
    }

    /** Returns the label that people read, in French, Arabic and English. */
    default Text label() {
        return CodeLists.label(list(), code());
    }
}
