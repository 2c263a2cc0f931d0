package io.github.pacto4j.cli;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.github.pacto4j.cli.CalendarLine.Kind;
import io.github.pacto4j.date.DayKind;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.text.Csv;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The working days of public administrations in Morocco: the national feasts and the computed Islamic ones of Jollyday,
 * the days that were announced ({@code morocco.csv}), and what a host adds in a file of its own.
 *
 * <p>The moon decides an Islamic feast and the ministry announces it the evening before. A computed one that no file
 * confirms is therefore unknown, on its days and the neighbours on both sides.
 */
final class MoroccanCalendar implements WorkingDays {
    /** Days within which an announced feast is the computed one; the next of its name is some 350 days away. */
    private static final int SAME_FEAST = 4;

    /** How far announced and computed day may differ: the moon is seen on one evening or the next. */
    private static final int UNCERTAIN = 1;

    /** Of each Islamic feast its name in Jollyday, and the days off in administrations (decree 2-77-169). */
    private enum Feast {
        EID_AL_FITR("islamic.ID_AL_FITR", 2),
        EID_AL_ADHA("islamic.ID_UL_ADHA", 2),
        HIJRI_NEW_YEAR("islamic.NEWYEAR", 1),
        MAWLID("islamic.MAWLID_AN_NABI", 2);

        private final String key;
        private final int days;

        Feast(String key, int days) {
            this.key = key;
            this.days = days;
        }

        static @Nullable Feast of(String key) {
            for (Feast feast : values()) {
                if (feast.key.equals(key)) {
                    return feast;
                }
            }
            return null;
        }

        Kind kind() {
            return Kind.valueOf(name());
        }
    }

    /** A feast of Jollyday: its day, and its name there. */
    record Computed(LocalDate day, String key) {}

    /**
     * What Jollyday says of the years that we cover, written down: to load it takes longer than to find a verdict. A test
     * holds the two together.
     */
    private static final class Noted {
        private static final List<Computed> FEASTS = Csv.resource(MoroccanCalendar.class, "jollyday.csv").stream()
                .map(row -> new Computed(LocalDate.parse(row.get("day")), row.get("feast")))
                .toList();
        private static final LocalDate FIRST = LocalDate.of(2021, 12, 1);
        private static final LocalDate LAST = LocalDate.of(2028, 1, 31);
    }

    /** Jollyday itself, for years that a host covers. */
    private static final class Library {
        private static final HolidayManager HOLIDAYS =
                HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.MOROCCO));
    }

    /** What the host says comes before what was announced when this was written. */
    private final List<CalendarLine> lines;

    private final SortedSet<Year> years;
    private final Map<Year, Map<LocalDate, DayKind>> known = new ConcurrentHashMap<>();

    private MoroccanCalendar(List<CalendarLine> own) {
        lines = new ArrayList<>(own);
        Csv.resource(MoroccanCalendar.class, "morocco.csv").stream()
                .map(row -> CalendarLine.of(row.get("day"), row.get("kind"))
                        .orElseThrow(() -> new IllegalStateException("morocco.csv: " + row.get("day"))))
                .forEach(lines::add);
        SortedSet<Year> covered = new TreeSet<>();
        lines.stream().filter(line -> line.kind() == Kind.COVERED).forEach(line -> covered.add(Year.from(line.day())));
        years = Collections.unmodifiableSortedSet(covered);
    }

    /**
     * Returns the calendar with what a host's file says, null if there is none.
     *
     * @throws UsageException if that file cannot be read
     */
    static MoroccanCalendar with(@Nullable String file) {
        return new MoroccanCalendar(file == null ? List.of() : CalendarFile.read(file));
    }

    @Override
    public SortedSet<Year> years() {
        return years;
    }

    @Override
    public DayKind kindOf(LocalDate day) {
        if (day.getDayOfWeek().getValue() > 5) {
            return DayKind.OFF;
        }
        Year year = Year.from(day);
        if (!years.contains(year)) {
            return DayKind.UNKNOWN;
        }
        return known.computeIfAbsent(year, this::reckon).getOrDefault(day, DayKind.WORKING);
    }

    private Map<LocalDate, DayKind> reckon(Year year) {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> unknown = new HashSet<>();
        Set<CalendarLine> met = new HashSet<>();
        LocalDate first = year.atDay(1).minusDays(2 * SAME_FEAST);
        LocalDate last = year.atDay(year.length()).plusDays(2 * SAME_FEAST);
        for (Computed computed : computed(first, last)) {
            Feast feast = Feast.of(computed.key());
            if (feast == null) {
                off.add(computed.day());
            } else {
                List<CalendarLine> announced = announced(feast, computed.day());
                met.addAll(announced);
                if (announced.isEmpty()) {
                    add(unknown, computed.day().minusDays(UNCERTAIN), feast.days + 2 * UNCERTAIN);
                } else {
                    add(off, announced.get(0).day(), feast.days);
                }
            }
        }
        for (Feast feast : Feast.values()) {
            lines.stream()
                    .filter(line -> line.kind() == feast.kind() && !met.contains(line))
                    .forEach(line -> add(off, line.day(), feast.days));
        }
        Map<LocalDate, DayKind> days = new HashMap<>();
        unknown.forEach(day -> days.put(day, DayKind.UNKNOWN));
        off.forEach(day -> days.put(day, DayKind.OFF));
        for (int i = lines.size() - 1; i >= 0; i--) {
            CalendarLine line = lines.get(i);
            if (line.kind() == Kind.OFF) {
                days.put(line.day(), DayKind.OFF);
            } else if (line.kind() == Kind.WORKING) {
                days.put(line.day(), DayKind.WORKING);
            }
        }
        return Map.copyOf(days);
    }

    private static List<Computed> computed(LocalDate first, LocalDate last) {
        boolean noted = !first.isBefore(Noted.FIRST) && !last.isAfter(Noted.LAST);
        return noted
                ? Noted.FEASTS.stream()
                        .filter(feast ->
                                !feast.day().isBefore(first) && !feast.day().isAfter(last))
                        .toList()
                : ofLibrary(first, last);
    }

    /** Returns what Jollyday says, both days included. */
    static List<Computed> ofLibrary(LocalDate first, LocalDate last) {
        return Library.HOLIDAYS.getHolidays(first, last).stream()
                .map(holiday -> new Computed(holiday.getDate(), holiday.getPropertiesKey()))
                .sorted(Comparator.comparing(Computed::day).thenComparing(Computed::key))
                .toList();
    }

    /** Returns what is written down of Jollyday. */
    static List<Computed> noted() {
        return Noted.FEASTS;
    }

    private List<CalendarLine> announced(Feast feast, LocalDate computed) {
        return lines.stream()
                .filter(line -> line.kind() == feast.kind())
                .filter(line -> Math.abs(ChronoUnit.DAYS.between(line.day(), computed)) <= SAME_FEAST)
                .toList();
    }

    private static void add(Set<LocalDate> days, LocalDate first, int count) {
        first.datesUntil(first.plusDays(count)).forEach(days::add);
    }
}
