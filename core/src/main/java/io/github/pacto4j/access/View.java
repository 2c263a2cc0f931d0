package io.github.pacto4j.access;

import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.rule.DocumentTable;
import io.github.pacto4j.rule.Pointers;
import io.github.pacto4j.rule.Problem;
import io.github.pacto4j.rule.ProblemCode;
import io.github.pacto4j.rule.Word;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sees of a dossier. Everything that leaves the application is made from it, whatever its form: JSON, tables,
 * pages, the history, and every judgement, because what was withheld before a rule looked cannot be told by its verdict.
 *
 * <p>Personal data are those of {@code documents.csv}: names, e-mail addresses and telephone numbers, unless
 * {@code public: true} stands beside them, and what citizens wrote. They are withheld from everybody whose grants do not
 * allow them; {@code {"withheld": true}} stands in their place, which a rule takes for unknown and not for missing. With
 * them go unknown members, and of values that could not be read everything but their place. Names and numbers inside other
 * free texts, file names and ids are left alone: whoever writes them publishes them.
 */
public final class View {
    private static final Word WITHHELD = new Word("withheld");

    private final Dossier dossier;
    private final Redaction redaction;

    private View(Dossier dossier, Redaction redaction) {
        this.redaction = redaction;
        this.dossier = redaction.isNone() ? dossier : redaction.of(dossier);
    }

    /**
     * Returns what somebody sees of a dossier, by any of their grants. Whether they may read it at all
     * ({@link Action#READ}) is for the caller to ask first.
     *
     * @param on  the day, in Africa/Casablanca
     */
    public static View of(Dossier dossier, Actor actor, Policy policy, LocalDate on) {
        Subject subject = Subject.of(dossier);
        return new View(
                dossier,
                new Redaction(
                        !mayRead(actor, Action.READ_OFFICIALS, subject, policy, on),
                        !mayRead(actor, Action.READ_CITIZENS, subject, policy, on)));
    }

    /**
     * Returns what anybody may be told of a problem found in a file: its kind and its place, not what was received.
     *
     * @param kind  kind of the document, null where it could not be read
     */
    public static Problem problem(Problem problem, @Nullable DocumentKind kind) {
        return seen(problem, kind == null ? null : DocumentTable.types().get(kind.code()));
    }

    /** A problem says what it received, and its pointer the names of unknown members: both may be anything. */
    private static Problem seen(Problem problem, @Nullable Class<?> document) {
        Map<String, Object> details = new HashMap<>(problem.details());
        details.replaceAll((name, value) -> value instanceof String && isReceived(problem, name) ? WITHHELD : value);
        return new Problem(
                problem.code(), known(problem.pointer(), document), problem.severity(), problem.variant(), details);
    }

    private static boolean isReceived(Problem problem, String detail) {
        return switch (detail) {
            case "received", "key" -> true;
            case "property" -> problem.code() == ProblemCode.UNKNOWN_PROPERTY;
            default -> false;
        };
    }

    private static String known(String pointer, @Nullable Class<?> document) {
        if (document == null) {
            return "";
        }
        int steps = Place.nearest(document, Pointers.steps(pointer)).steps();
        int end = 0;
        for (int i = 0; i < steps; i++) {
            int slash = pointer.indexOf('/', end + 1);
            end = slash < 0 ? pointer.length() : slash;
        }
        return pointer.substring(0, end);
    }

    private static boolean mayRead(Actor actor, Action action, Subject subject, Policy policy, LocalDate on) {
        return policy.decide(actor, action, subject, on).allowed()
                || actor.grants().stream()
                        .anyMatch(grant -> policy.decide(actor.using(grant), action, subject, on)
                                .allowed());
    }

    /** Returns a dossier as anybody may have it, whatever the policy: all personal data withheld. */
    public static Dossier publicExport(Dossier dossier) {
        return new Redaction(true, true).of(dossier);
    }

    /** Returns the dossier as it is seen; the dossier itself where nothing is withheld. */
    public Dossier dossier() {
        return dossier;
    }

    /** Returns whether nothing is withheld. */
    public boolean isWhole() {
        return redaction.isNone();
    }

    /** Returns a part of the dossier, or something that became of it such as an entry of its history, as it is seen. */
    public <D extends Record> D part(D part) {
        return redaction.isNone() ? part : redaction.of(part);
    }

    /**
     * Returns somebody who acted as they are seen, with the grant that they used and no other: without name and id where
     * those of persons in charge are withheld, or, for whoever acted as a citizen, an association or the public, those of
     * contributors.
     */
    public Actor actor(Actor actor) {
        boolean withheld = switch (actor.capacity()) {
            case PUBLIC, CITIZEN, CIVIL_SOCIETY -> redaction.ofCitizens();
            case FOCAL_POINT, COMMITTEE, COUNCIL, MONITORING_BODY, NETWORK_ADMINISTRATOR -> redaction.ofOfficials();
        };
        if (!withheld) {
            return actor;
        }
        return actor.grant() == null ? Actor.ANYONE : new Actor(null, actor.grant());
    }
}
