package io.github.pacto4j.testkit;

import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.Transition;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells whether a rule of a programme certainly judges a dossier: a fault planted too early is no fault. */
final class Ripe {
    /** From this day on all rules of the book are in force. */
    private static final LocalDate IN_FORCE = LocalDate.of(2022, 11, 30);

    private Ripe() {}

    /** Returns whether plan and co-creation stand under the network's programme and its rules were in force. */
    static boolean isJudged(Sheet sheet) {
        StatedDate fact = sheet.date("/plan/submittedOn");
        if (fact == null) {
            fact = sheet.date("/application/submittedOn");
        }
        LocalDate day = fact == null ? sheet.today() : fact.first();
        return "PACTO".equals(sheet.string("/plan/programme")) && sheet.has("/coCreation") && !day.isBefore(IN_FORCE);
    }

    /** Returns whether besides the plan has certainly reached a status by its own today. */
    static boolean isJudged(Sheet sheet, PlanStatus least) {
        return isJudged(sheet) && hasReached(sheet, least);
    }

    /** Returns whether the dossier stands under OGP Local; its rules have been in force longer than any dossier goes back. */
    static boolean isOfOgpLocal(Sheet sheet) {
        for (String part : List.of("/plan", "/application", "/coCreation")) {
            String programme = sheet.string(part + "/programme");
            if (programme != null) {
                return programme.equals("OGP_LOCAL");
            }
        }
        return false;
    }

    /** Returns whether besides the collectivity is a region: the guide is written for regions. */
    static boolean isRegionOfOgpLocal(Sheet sheet) {
        String code =
                sheet.has("/plan/collectivity") ? sheet.string("/plan/collectivity") : sheet.string("/collectivity");
        return isOfOgpLocal(sheet)
                && code != null
                && Collectivities.register()
                        .resolve(code)
                        .filter(collectivity -> collectivity.tier() == Tier.REGION)
                        .isPresent();
    }

    /** Returns whether besides there is a co-creation and the plan has certainly reached a status. */
    static boolean isOfRegion(Sheet sheet, PlanStatus least) {
        return isRegionOfOgpLocal(sheet) && isOgpLocal(sheet, least);
    }

    /** Returns whether there is a co-creation under OGP Local and the plan has certainly reached a status. */
    static boolean isOgpLocal(Sheet sheet, PlanStatus least) {
        return isOfOgpLocal(sheet)
                && sheet.has("/coCreation")
                && (least == PlanStatus.DRAFT || sheet.has("/plan") && hasReached(sheet, least));
    }

    /** Returns whether the plan has certainly reached a status by its own today. */
    static boolean hasReached(Sheet sheet, PlanStatus least) {
        if (!sheet.has("/plan/history")) {
            String status = sheet.string("/plan/status");
            return status != null && isBetween(PlanStatus.valueOf(status), least);
        }
        List<String> entries = sheet.find("/plan/history/*");
        PlanStatus current = PlanStatus.DRAFT;
        for (String entry : entries) {
            StatedDate on = sheet.date(entry + "/on");
            if (on == null || on.last().isAfter(sheet.today()) || !isDecided(sheet, entry)) {
                return false;
            }
            current = transition(sheet, entry).after(current);
        }
        return isBetween(current, least);
    }

    /** An adoption happened on the day of the council's decision, of which a coarse date may tell too little. */
    private static boolean isDecided(Sheet sheet, String entry) {
        List<String> days = sheet.find(entry + "/deliberation/decidedOn");
        days.addAll(sheet.find(entry + "/deliberations/*/decidedOn"));
        return days.stream()
                .map(sheet::date)
                .allMatch(day -> day == null || !day.last().isAfter(sheet.today()));
    }

    private static boolean isBetween(PlanStatus status, PlanStatus least) {
        return status.compareTo(least) >= 0 && status != PlanStatus.WITHDRAWN;
    }

    private static Transition transition(Sheet sheet, String entry) {
        @Nullable String code = sheet.string(entry + "/transition");
        for (Transition transition : Transition.values()) {
            if (transition.code().equals(code)) {
                return transition;
            }
        }
        throw new IllegalStateException("no transition at " + entry + ": " + Objects.toString(code));
    }
}
