package io.github.pacto4j.rule;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.collectivity.Programme;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.membership.MembershipApplication;
import io.github.pacto4j.monitoring.FollowUpBuilder;
import io.github.pacto4j.network.NetworkBuilder;
import io.github.pacto4j.plan.ActionPlan;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parts of a dossier, and what stands in the file that was read. */
final class Parts {
    private Parts() {}

    /** Returns the property of the dossier that holds a document of this kind; empty for the dossier itself. */
    static String property(DocumentKind kind) {
        return switch (kind) {
            case ACTION_PLAN -> "plan";
            case CO_CREATION -> "coCreation";
            case COMPLETION_REPORT -> "completionReports";
            case MONITORING_REPORT -> "monitoringReports";
            case FOLLOW_UP -> "followUp";
            case EVALUATION_MATRIX -> "evaluations";
            case MEMBERSHIP_APPLICATION -> "application";
            case CITIZEN_REQUESTS -> "citizenRequests";
            case COLLECTIVITY_PROFILE -> "profile";
            case NETWORK -> "network";
            case DOSSIER, ASSESSMENT, COMPARISON -> "";
        };
    }

    /** Returns the pointer in the dossier to the document in the file, which its own pointers leave out. */
    static String base(DocumentKind kind) {
        String property = property(kind);
        if (property.isEmpty()) {
            return "";
        }
        boolean list =
                Objects.requireNonNull(Shape.of(Dossier.class).find(property)).form() == Property.Form.LIST;
        return "/" + property + (list ? "/0" : "");
    }

    /** Returns the document in the file. */
    static Object root(Dossier dossier, DocumentKind kind) {
        Property property = Shape.of(Dossier.class).find(property(kind));
        Object part = property == null ? dossier : property.get(dossier);
        if (part == null) {
            throw new IllegalArgumentException("the dossier holds no " + kind.code());
        }
        return part instanceof List<?> list ? list.get(0) : part;
    }

    /**
     * Returns a dossier in which empty parts stand where those are absent that show what was done about the plan: what is
     * due is due all the same. What a profile or requests would tell of the collectivity itself is not asked for where
     * they are absent. A document that stands alone stays as it is.
     */
    static Dossier withSubjects(Dossier dossier, DocumentKind kind) {
        if (kind != DocumentKind.DOSSIER) {
            return dossier;
        }
        Dossier whole = dossier;
        if (whole.followUp() == null) {
            whole = whole.withFollowUp(FollowUpBuilder.builder().build());
        }
        return whole.network() == null
                ? whole.withNetwork(NetworkBuilder.builder().build())
                : whole;
    }

    /** Returns whether a document of this kind, standing alone, is all that a rule needs. */
    static boolean meets(List<List<String>> needs, DocumentKind kind) {
        return needs.isEmpty() || needs.contains(List.of(property(kind)));
    }

    /** Returns whether a document of this kind names its programme. */
    static boolean bearsProgramme(DocumentKind kind) {
        return switch (kind) {
            case DOSSIER, ACTION_PLAN, CO_CREATION, MEMBERSHIP_APPLICATION -> true;
            default -> false;
        };
    }

    /** Returns the programme of the plan, else of the application, else of the co-creation. */
    static @Nullable Programme programme(Dossier dossier) {
        ActionPlan plan = dossier.plan();
        if (plan != null && plan.programme() != null) {
            return plan.programme();
        }
        MembershipApplication application = dossier.application();
        if (application != null && application.programme() != null) {
            return application.programme();
        }
        CoCreation process = dossier.coCreation();
        return process == null ? null : process.programme();
    }

    /** Returns the code of the collectivity of the plan, else of the dossier, else of another part. */
    static @Nullable String collectivity(Dossier dossier) {
        ActionPlan plan = dossier.plan();
        if (plan != null && plan.collectivity() != null) {
            return plan.collectivity();
        } else if (dossier.collectivity() != null) {
            return dossier.collectivity();
        } else if (dossier.application() != null && dossier.application().collectivity() != null) {
            return dossier.application().collectivity();
        } else if (dossier.coCreation() != null && dossier.coCreation().collectivity() != null) {
            return dossier.coCreation().collectivity();
        } else if (dossier.profile() != null && dossier.profile().collectivity() != null) {
            return dossier.profile().collectivity();
        } else if (dossier.citizenRequests() != null
                && dossier.citizenRequests().collectivity() != null) {
            return dossier.citizenRequests().collectivity();
        } else if (dossier.evaluations() != null && !dossier.evaluations().isEmpty()) {
            return dossier.evaluations().get(0).collectivity();
        }
        return null;
    }

    static Assessment.About subject(Dossier dossier, DocumentKind kind) {
        Object root = root(dossier, kind);
        Property id = Shape.of(root.getClass()).find("id");
        return new Assessment.About(kind, id == null ? null : (String) id.get(root), collectivity(dossier), null);
    }
}
