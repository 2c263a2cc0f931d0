package io.github.pacto4j.testkit.conformance;

import io.github.pacto4j.date.DayKind;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.text.Json;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A calendar as the suite lists it: the years that it covers, the days off among them, and the days not decreed. */
final class ListedDays implements WorkingDays {
    private final SortedSet<Year> years;
    private final Set<DayOfWeek> weekend;
    private final Set<LocalDate> off;
    private final Set<LocalDate> unknown;

    ListedDays(Json.Obj json) {
        SortedSet<Year> covered = new TreeSet<>();
        for (Json year : JsonText.list(json, "years")) {
            covered.add(Year.parse(JsonText.line(year)));
        }
        this.years = Collections.unmodifiableSortedSet(covered);
        this.weekend = JsonText.strings(json, "weekend").stream()
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        this.off = days(json, "off");
        this.unknown = days(json, "unknown");
    }

    private static Set<LocalDate> days(Json.Obj json, String key) {
        return JsonText.strings(json, key).stream().map(LocalDate::parse).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public DayKind kindOf(LocalDate day) {
        if (weekend.contains(day.getDayOfWeek())) {
            return DayKind.OFF;
        } else if (!years.contains(Year.from(day)) || unknown.contains(day)) {
            return DayKind.UNKNOWN;
        }
        return off.contains(day) ? DayKind.OFF : DayKind.WORKING;
    }

    @Override
    public SortedSet<Year> years() {
        return years;
    }
}
