package io.github.pacto4j.rule;

import io.github.pacto4j.citizen.CitizenRequests;
import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.Decision;
import io.github.pacto4j.cocreation.Operation;
import io.github.pacto4j.collectivity.CollectivityProfile;
import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.evaluation.AnswerCounts;
import io.github.pacto4j.evaluation.EvaluationMatrix;
import io.github.pacto4j.membership.MembershipApplication;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.FollowUp;
import io.github.pacto4j.monitoring.MonitoringReport;
import io.github.pacto4j.network.Network;
import io.github.pacto4j.party.Contact;
import io.github.pacto4j.party.Evidence;
import io.github.pacto4j.party.Organisation;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.Money;
import io.github.pacto4j.text.Csv;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The table of every property of every document, {@code documents.csv}. */
public final class DocumentTable {
    private static final Map<Class<?>, String> TABLES = Map.ofEntries(
            Map.entry(ActionPlan.class, "action-plan/1"),
            Map.entry(CoCreation.class, "co-creation/1"),
            Map.entry(CompletionReport.class, "completion-report/1"),
            Map.entry(MonitoringReport.class, "monitoring-report/1"),
            Map.entry(FollowUp.class, "follow-up/1"),
            Map.entry(EvaluationMatrix.class, "evaluation-matrix/1"),
            Map.entry(MembershipApplication.class, "membership-application/1"),
            Map.entry(CitizenRequests.class, "citizen-requests/1"),
            Map.entry(CollectivityProfile.class, "collectivity-profile/1"),
            Map.entry(Network.class, "network/1"),
            Map.entry(Dossier.class, "dossier/1"),
            Map.entry(AssessmentDocument.class, "assessment/1"),
            Map.entry(ComparisonDocument.class, "comparison/1"),
            Map.entry(ComparedLine.class, "#compared"),
            Map.entry(Contact.class, "#contact"),
            Map.entry(Organisation.class, "#organisation"),
            Map.entry(Evidence.class, "#evidence"),
            Map.entry(Decision.class, "#decision"),
            Map.entry(Operation.class, "#operation"),
            Map.entry(AnswerCounts.class, "#answer-counts"),
            Map.entry(Deliberation.class, "#deliberation"),
            Map.entry(HistoryEntry.class, "#history-entry"),
            Map.entry(Period.class, "#period"),
            Map.entry(Money.class, "#money"),
            Map.entry(ProblemLine.class, "#problem"),
            Map.entry(VerdictLine.class, "#verdict"));

    private static final Map<Property, Boolean> DONE = new ConcurrentHashMap<>();

    private DocumentTable() {}

    /** Returns the rows of the table in their order. */
    public static List<Csv.Row> rows() {
        return Csv.resource(DocumentTable.class, "documents.csv");
    }

    /** Returns the name of the document or shared shape that a record type is, null for a part of one. */
    static @Nullable String tableOf(Class<?> type) {
        return TABLES.get(type);
    }

    /** Returns whether the walk stands at a date that records something done. */
    static boolean isDone(Walk at) {
        Property property = at.property();
        if (property == null) {
            return false;
        }
        Boolean done = DONE.get(property);
        if (done == null) {
            done = Done.PATHS.contains(at.tablePath());
            DONE.put(property, done);
        }
        return done;
    }

    /** Returns whether a property holds personal data, such as the name of a person or what a citizen wrote. */
    public static boolean isPersonal(Property property) {
        return Personal.PROPERTIES.contains(property);
    }

    private static final class Personal {
        static final Set<Property> PROPERTIES = load();

        private static Set<Property> load() {
            Set<Property> properties = new HashSet<>();
            Map<String, Class<?>> types = types();
            for (Csv.Row row : rows()) {
                if (row.get("personal").equals("yes")) {
                    Class<?> type = Objects.requireNonNull(types.get(row.get("document")));
                    Property property = null;
                    for (String step : row.get("path").replace("[]", "").split("\\.", -1)) {
                        property = Objects.requireNonNull(Shape.of(type).find(step), () -> row.get("path"));
                        type = property.type();
                    }
                    properties.add(Objects.requireNonNull(property));
                }
            }
            return Set.copyOf(properties);
        }
    }

    private static final class Done {
        static final Set<String> PATHS = load();

        private static Set<String> load() {
            Set<String> paths = new HashSet<>();
            for (Csv.Row row : rows()) {
                if (row.get("done").equals("yes")) {
                    String document = row.get("document");
                    // What a transition carries is a property of the one record of history entries.
                    paths.add((document.startsWith("#history-entry/") ? "#history-entry" : document)
                            + "|"
                            + row.get("path"));
                }
            }
            return paths;
        }
    }

    /** Returns the record types by the name of their document or shared shape. */
    public static Map<String, Class<?>> types() {
        Map<String, Class<?>> types = new HashMap<>();
        TABLES.forEach((type, name) -> types.put(name, type));
        return types;
    }
}
