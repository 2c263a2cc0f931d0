package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Fault.violates;

import io.github.pacto4j.plan.PlanStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Faults in the history of a plan: the order of its life, validation, adoption, the start. */
final class HistoryFaults {
    private static final String LIFE = "form.history-follows-lifecycle";
    private static final String VALIDATED = "pacto.validated-before-adoption";
    private static final String STARTED = "pacto.start-after-adoption";
    private static final String ADOPTED = "pacto.council-adopted";

    private HistoryFaults() {}

    static List<Fault> all() {
        return List.of(
                violates(LIFE, "transition", "a_plan_is_published_twice", sheet -> {
                    String published = entry(sheet, "publish");
                    if (published == null) {
                        return List.of();
                    }
                    int index = index(published);
                    sheet.list("/plan/history").add(index + 1, Tree.copy(sheet.object(published)));
                    return List.of("/plan/history/" + (index + 1));
                }),
                violates(LIFE, "backwards", "the_history_goes_backwards", sheet -> {
                            String published = entry(sheet, "publish");
                            if (published == null || sheet.date("/plan/history/0/on") == null) {
                                return List.of();
                            }
                            sheet.set(
                                    published + "/on",
                                    sheet.first("/plan/history/0/on")
                                            .minusDays(400)
                                            .toString());
                            return List.of(published);
                        })
                        .concerning(CouncilFaults.EXECUTABLE, CouncilFaults.VISA),
                violates(LIFE, "status", "the_status_is_not_where_the_history_ends", sheet -> {
                    if (sheet.count("/plan/history") == 0 || !isDatedToTheDay(sheet)) {
                        return List.of();
                    }
                    int last = sheet.count("/plan/history") - 1;
                    boolean withdrawn = "withdraw".equals(sheet.string("/plan/history/" + last + "/transition"));
                    sheet.set("/plan/status", withdrawn ? "DRAFT" : "WITHDRAWN");
                    return List.of("/plan");
                }),
                violates(VALIDATED, "the_committee_validates_after_adoption", HistoryFaults::validatedLate)
                        .concerning(LIFE),
                violates(VALIDATED, "never", "a_plan_is_adopted_without_validation", sheet -> {
                            if (!isAdopted(sheet) || !isWhole(sheet)) {
                                return List.of();
                            }
                            drop(sheet, "validate");
                            drop(sheet, "returnToDraft");
                            sheet.find("/coCreation/steps/*")
                                    .forEach(step -> sheet.object(step).remove("completedOn"));
                            return List.of("/plan");
                        })
                        .concerning(
                                LIFE,
                                "pacto.accepted-traceable",
                                "pacto.analysis-by-committee",
                                "pacto.both-channels",
                                "pacto.ideas-answered",
                                "pacto.second-round-on-projects"),
                violates(STARTED, "implementation_starts_before_adoption", sheet -> {
                            String start = entry(sheet, "start");
                            String adopt = entry(sheet, "adopt");
                            if (!Ripe.isJudged(sheet, PlanStatus.IN_IMPLEMENTATION) || start == null || adopt == null) {
                                return List.of();
                            }
                            String adopted = adopted(sheet, adopt);
                            if (adopted == null) {
                                return List.of();
                            }
                            sheet.set(
                                    start + "/on",
                                    sheet.first(adopted).minusDays(1).toString());
                            return List.of("/plan");
                        })
                        .concerning(LIFE, CouncilFaults.EXECUTABLE, CouncilFaults.VISA),
                violates(
                                STARTED,
                                "never",
                                "implementation_starts_without_adoption",
                                sheet -> withoutAdoption(sheet, "start"))
                        .concerning(LIFE, ADOPTED, VALIDATED, "pacto.forum-goes-on"),
                violates(ADOPTED, "a_published_plan_was_never_adopted", sheet -> withoutAdoption(sheet, "publish"))
                        .concerning(LIFE, STARTED, VALIDATED, "pacto.forum-goes-on"));
    }

    private static List<String> validatedLate(Sheet sheet) {
        String validate = entry(sheet, "validate");
        String adopt = entry(sheet, "adopt");
        if (!isAdopted(sheet) || validate == null || adopt == null) {
            return List.of();
        }
        String adopted = adopted(sheet, adopt);
        if (adopted == null || !sheet.last(adopted).isBefore(sheet.today())) {
            return List.of();
        }
        String late = sheet.last(adopted).plusDays(1).toString();
        sheet.set(validate + "/on", late);
        return List.of("/plan");
    }

    /** Returns where the day of an adoption stands; null for a joint plan, which has a day for each council. */
    private static @Nullable String adopted(Sheet sheet, String adopt) {
        if (sheet.has(adopt + "/deliberations")) {
            return null;
        }
        String decided = adopt + "/deliberation/decidedOn";
        return sheet.date(decided) == null ? adopt + "/on" : decided;
    }

    private static List<String> withoutAdoption(Sheet sheet, String later) {
        PlanStatus least = later.equals("start") ? PlanStatus.IN_IMPLEMENTATION : PlanStatus.PUBLISHED;
        if (!Ripe.isJudged(sheet, least) || entry(sheet, later) == null || !isWhole(sheet)) {
            return List.of();
        }
        drop(sheet, "adopt");
        drop(sheet, "recordOpposition");
        return List.of("/plan");
    }

    private static boolean isAdopted(Sheet sheet) {
        return Ripe.isJudged(sheet, PlanStatus.ADOPTED) && entry(sheet, "adopt") != null;
    }

    /** Coarser dates may leave open in which order things happened. */
    private static boolean isDatedToTheDay(Sheet sheet) {
        List<String> days = sheet.find("/plan/history/*/on");
        days.addAll(sheet.find("/plan/history/*/deliberation/decidedOn"));
        days.addAll(sheet.find("/plan/history/*/deliberations/*/decidedOn"));
        return days.stream().map(sheet::date).allMatch(day -> day != null && day.isDay());
    }

    private static boolean isWhole(Sheet sheet) {
        return "openConsultation".equals(sheet.string("/plan/history/0/transition"));
    }

    /** Returns the last entry of a transition, null if there is none. */
    private static @Nullable String entry(Sheet sheet, String transition) {
        List<String> entries = sheet.find("/plan/history/*");
        entries.removeIf(entry -> !transition.equals(sheet.string(entry + "/transition")));
        return entries.isEmpty() ? null : entries.get(entries.size() - 1);
    }

    private static void drop(Sheet sheet, String transition) {
        String entry = entry(sheet, transition);
        while (entry != null) {
            sheet.remove(entry);
            entry = entry(sheet, transition);
        }
    }

    private static int index(String pointer) {
        return Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1));
    }
}
