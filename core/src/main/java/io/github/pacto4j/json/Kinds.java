package io.github.pacto4j.json;

import io.github.pacto4j.citizen.CitizenRequests;
import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.collectivity.CollectivityProfile;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.dossier.DossierBuilder;
import io.github.pacto4j.evaluation.EvaluationMatrix;
import io.github.pacto4j.membership.MembershipApplication;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.FollowUp;
import io.github.pacto4j.monitoring.MonitoringReport;
import io.github.pacto4j.network.Network;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.rule.AssessmentDocument;
import io.github.pacto4j.rule.ComparisonDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which record each kind of document is read into, and where it stands in a dossier. */
final class Kinds {
    private Kinds() {}

    static Class<?> type(DocumentKind kind) {
        return switch (kind) {
            case ACTION_PLAN -> ActionPlan.class;
            case CO_CREATION -> CoCreation.class;
            case COMPLETION_REPORT -> CompletionReport.class;
            case MONITORING_REPORT -> MonitoringReport.class;
            case FOLLOW_UP -> FollowUp.class;
            case EVALUATION_MATRIX -> EvaluationMatrix.class;
            case MEMBERSHIP_APPLICATION -> MembershipApplication.class;
            case CITIZEN_REQUESTS -> CitizenRequests.class;
            case COLLECTIVITY_PROFILE -> CollectivityProfile.class;
            case NETWORK -> Network.class;
            case DOSSIER -> Dossier.class;
            case ASSESSMENT -> AssessmentDocument.class;
            case COMPARISON -> ComparisonDocument.class;
        };
    }

    /** Returns the kind of a document record, null if the type is none. */
    static @Nullable DocumentKind find(Class<?> type) {
        for (DocumentKind kind : DocumentKind.values()) {
            if (type(kind) == type) {
                return kind;
            }
        }
        return null;
    }

    /** Returns whether documents of this kind say what was found in others: there is nothing in them to judge. */
    static boolean isOfFindings(DocumentKind kind) {
        return kind == DocumentKind.ASSESSMENT || kind == DocumentKind.COMPARISON;
    }

    /** Returns whether a document of this type may call itself so; what is no document may say what it likes. */
    static boolean fits(Class<?> type, String kind) {
        DocumentKind known = find(type);
        return known == null || known.code().equals(kind);
    }

    /** Returns the dossier that holds nothing but this document. */
    static Dossier alone(DocumentKind kind, Object part) {
        DossierBuilder dossier = DossierBuilder.builder();
        return switch (kind) {
            case ACTION_PLAN -> dossier.plan((ActionPlan) part).build();
            case CO_CREATION -> dossier.coCreation((CoCreation) part).build();
            case COMPLETION_REPORT ->
                dossier.completionReports(List.of((CompletionReport) part)).build();
            case MONITORING_REPORT ->
                dossier.monitoringReports(List.of((MonitoringReport) part)).build();
            case FOLLOW_UP -> dossier.followUp((FollowUp) part).build();
            case EVALUATION_MATRIX ->
                dossier.evaluations(List.of((EvaluationMatrix) part)).build();
            case MEMBERSHIP_APPLICATION ->
                dossier.application((MembershipApplication) part).build();
            case CITIZEN_REQUESTS ->
                dossier.citizenRequests((CitizenRequests) part).build();
            case COLLECTIVITY_PROFILE ->
                dossier.profile((CollectivityProfile) part).build();
            case NETWORK -> dossier.network((Network) part).build();
            case DOSSIER -> (Dossier) part;
            case ASSESSMENT, COMPARISON ->
                throw new IllegalArgumentException("no dossier holds what was found in one: " + kind.code());
        };
    }
}
