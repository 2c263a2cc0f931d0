package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Fault.violates;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.testkit.Tree.Digits;
import io.github.pacto4j.testkit.Tree.Members;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Faults in what councils do: how they are called together, decide and send their deliberations. */
final class CouncilFaults {
    private static final String MONTH = "law.session-month";
    private static final String DAY = "law.session-day";
    private static final String LENGTH = "law.session-length";
    private static final String MAJORITY = "law.majority";
    static final String EXECUTABLE = "law.executable";
    static final String VISA = "law.visa-delay";
    private static final String ANCHORED = "law.programme-anchor";
    private static final String REPORTED = "law.programme-report";

    /** The rules that nobody can apply without knowing the tier of the collectivity. */
    static final String[] RULES_BY_TIER = {
        MONTH,
        DAY,
        LENGTH,
        "law.notice",
        "law.agenda-sent",
        "law.quorum",
        MAJORITY,
        "law.transmitted",
        EXECUTABLE,
        VISA,
        "law.posted",
        "law.consultative-bodies",
        ANCHORED,
        REPORTED
    };

    private static final String DELIBERATION = "/application/deliberation";
    private static final String SESSION = DELIBERATION + "/session";

    /** In these months no council of any tier has an ordinary session. */
    private static final Set<Integer> MONTHS_OF_NO_TIER = Set.of(4, 8, 11, 12);

    private CouncilFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>(List.of(
                session(MONTH, null, "an_ordinary_session_opens_in_a_month_of_no_tier", true, (sheet, day) -> {
                            LocalDate opened = day;
                            while (!MONTHS_OF_NO_TIER.contains(opened.getMonthValue())) {
                                opened = opened.minusDays(1);
                            }
                            write(sheet, opened, true);
                            return SESSION;
                        })
                        .concerning(DAY),
                session(DAY, "week", "a_commune_opens_its_session_after_the_first_week", true, (sheet, day) -> {
                            write(sheet, day.withDayOfMonth(1).minusDays(10), true);
                            return isCommune(sheet) ? SESSION : null;
                        })
                        .concerning(MONTH),
                session(DAY, "day", "a_region_or_province_opens_its_session_on_a_Wednesday", true, (sheet, day) -> {
                            write(sheet, day.with(DayOfWeek.WEDNESDAY).minusDays(7), true);
                            return isCommune(sheet) ? null : SESSION;
                        })
                        .concerning(MONTH),
                session(LENGTH, "late", "an_extraordinary_session_lasts_three_weeks", false, (sheet, day) -> {
                    set(sheet, "/session/closedOn", day.plusDays(20));
                    return SESSION;
                }),
                session(LENGTH, "extended", "an_extraordinary_session_is_extended", false, (sheet, day) -> {
                    set(sheet, "/session/extendedOn", day.plusDays(1));
                    return SESSION;
                }),
                session("law.notice", "late", "the_members_are_called_two_days_before", false, (sheet, day) -> {
                    set(sheet, "/notifiedOn", day.minusDays(2));
                    return DELIBERATION;
                }),
                session("law.agenda-sent", "late", "the_agenda_arrives_nineteen_days_before", true, (sheet, day) -> {
                            set(sheet, "/agendaSentOn", day.minusDays(19));
                            return DELIBERATION;
                        })
                        .concerning(MONTH, DAY)));
        faults.addAll(votes());
        faults.addAll(afterwards());
        faults.addAll(beginnings());
        faults.addAll(collectivities());
        return faults;
    }

    private static List<Fault> votes() {
        return List.of(
                session("law.quorum", null, "half_of_the_members_are_present", false, (sheet, day) -> {
                    count(sheet, "/present", 30);
                    count(sheet, "/votesFor", 20);
                    return DELIBERATION;
                }),
                session(MAJORITY, "against", "most_votes_are_against", false, (sheet, day) -> {
                            count(sheet, "/votesFor", 4);
                            return DELIBERATION;
                        })
                        .concerning("guide.interest-deliberated"),
                session(MAJORITY, "tie", "a_tie_goes_against_the_president", false, (sheet, day) -> {
                            count(sheet, "/votesFor", 5);
                            sheet.set(DELIBERATION + "/presidentFor", false);
                            return DELIBERATION;
                        })
                        .concerning("guide.interest-deliberated"),
                session(
                        MAJORITY,
                        "reinforced",
                        "a_development_programme_passes_with_half_of_the_members",
                        false,
                        (sheet, day) -> {
                            count(sheet, "/votesFor", 30);
                            count(sheet, "/vote", 1);
                            sheet.set(DELIBERATION + "/asPartOf", programme(sheet));
                            return DELIBERATION;
                        }),
                session(MAJORITY, "present", "more_members_are_present_than_in_office", false, (sheet, day) -> {
                    count(sheet, "/present", 61);
                    return DELIBERATION;
                }),
                session(MAJORITY, "votes", "more_votes_are_cast_than_members_are_present", false, (sheet, day) -> {
                    count(sheet, "/abstentions", 6);
                    return DELIBERATION;
                }));
    }

    private static List<Fault> afterwards() {
        return List.of(
                session("law.transmitted", "late", "a_deliberation_is_sent_a_month_later", false, (sheet, day) -> {
                    set(sheet, "/transmittedOn", day.plusDays(31));
                    set(sheet, "/receivedOn", day.plusDays(31));
                    return DELIBERATION;
                }),
                session("law.posted", "late", "a_deliberation_is_posted_on_the_eleventh_day", false, (sheet, day) -> {
                    set(sheet, "/postedOn", day.plusDays(12));
                    return DELIBERATION;
                }));
    }

    private static List<Fault> beginnings() {
        return List.of(
                violates(EXECUTABLE, "early", "a_plan_is_published_on_the_day_of_receipt", sheet -> {
                            Adoption adoption = Adoption.in(sheet);
                            if (adoption == null) {
                                return List.of();
                            }
                            sheet.set(adoption.deliberation + "/receivedOn", adoption.published.toString());
                            return List.of("/plan");
                        })
                        .concerning(VISA),
                violates(EXECUTABLE, "opposed", "a_plan_is_published_against_an_opposition", sheet -> {
                            Adoption adoption = Adoption.in(sheet);
                            if (adoption == null) {
                                return List.of();
                            }
                            received(sheet, adoption);
                            sheet.set(
                                    adoption.deliberation + "/opposition",
                                    new Members()
                                            .set(
                                                    "on",
                                                    adoption.published
                                                            .minusDays(7)
                                                            .toString()));
                            return List.of("/plan");
                        })
                        .concerning(VISA),
                violates(VISA, "granted", "a_plan_is_published_the_day_before_its_visa", sheet -> {
                            Adoption adoption = Adoption.in(sheet);
                            if (adoption == null || !adoption.published.isBefore(sheet.today())) {
                                return List.of();
                            }
                            received(sheet, adoption);
                            sheet.set(
                                    adoption.deliberation + "/visa",
                                    new Members()
                                            .set("needed", true)
                                            .set(
                                                    "grantedOn",
                                                    adoption.published
                                                            .plusDays(1)
                                                            .toString()));
                            return List.of("/plan");
                        })
                        .concerning(EXECUTABLE),
                violates(VISA, "silence", "a_plan_is_published_after_eight_days_of_silence", sheet -> {
                            Adoption adoption = Adoption.in(sheet);
                            if (adoption == null) {
                                return List.of();
                            }
                            received(sheet, adoption);
                            sheet.set(adoption.deliberation + "/visa", new Members().set("needed", true));
                            return List.of("/plan");
                        })
                        .concerning(EXECUTABLE));
    }

    private static void received(Sheet sheet, Adoption adoption) {
        sheet.set(
                adoption.deliberation + "/receivedOn",
                adoption.published.minusDays(8).toString());
    }

    /** The last adoption of a plan that was published on a known day. */
    private record Adoption(String deliberation, LocalDate published) {
        static @Nullable Adoption in(Sheet sheet) {
            if (!Ripe.isJudged(sheet, PlanStatus.PUBLISHED)) {
                return null;
            }
            String deliberation = null;
            StatedDate published = null;
            for (String entry : sheet.find("/plan/history/*")) {
                String transition = sheet.string(entry + "/transition");
                if ("adopt".equals(transition)) {
                    String joint = entry + "/deliberations/0";
                    deliberation = sheet.has(joint) ? joint : entry + "/deliberation";
                } else if ("publish".equals(transition)) {
                    published = sheet.date(entry + "/on");
                }
            }
            return deliberation != null && sheet.has(deliberation) && published != null && published.isDay()
                    ? new Adoption(deliberation, published.first())
                    : null;
        }
    }

    private static List<Fault> collectivities() {
        return List.of(
                violates("law.consultative-bodies", "a_collectivity_has_no_consultative_body", sheet -> {
                    if (!sheet.has("/profile")) {
                        return List.of();
                    }
                    sheet.set("/profile/consultativeBodies", new ArrayList<>());
                    return List.of("/profile");
                }),
                violates(ANCHORED, "programme", "a_plan_is_anchored_in_the_programme_of_another_tier", sheet -> {
                    if (!sheet.has("/plan/anchor")) {
                        return List.of();
                    }
                    sheet.set("/plan/anchor/programme", programme(sheet).equals("PDR") ? "PAC" : "PDR");
                    return List.of("/plan/anchor");
                }),
                violates(ANCHORED, "length", "a_development_programme_lasts_eight_years", sheet -> {
                            if (!sheet.has("/plan/anchor")) {
                                return List.of();
                            }
                            int start = sheet.first("/plan/anchor/period/start").getYear();
                            sheet.set("/plan/anchor/period/end", Integer.toString(start + 7));
                            return List.of("/plan/anchor/period");
                        })
                        .concerning(REPORTED),
                violates(ANCHORED, "outside", "a_plan_begins_after_its_development_programme", sheet -> {
                            if (!sheet.has("/plan/anchor")) {
                                return List.of();
                            }
                            int year = sheet.first("/plan/period/start").getYear();
                            sheet.set("/plan/anchor/period/start", Integer.toString(year - 6));
                            sheet.set("/plan/anchor/period/end", Integer.toString(year - 1));
                            return List.of("/plan");
                        })
                        .concerning(REPORTED),
                violates(REPORTED, "a_development_programme_is_not_reported_on", sheet -> {
                    boolean due = sheet.has("/plan/anchor/annualReports")
                            && sheet.first("/plan/anchor/period/start").getYear() + 1
                                    < sheet.today().getYear();
                    if (!due || programme(sheet).equals("PDP")) {
                        return List.of();
                    }
                    sheet.set("/plan/anchor/annualReports", new ArrayList<>());
                    return List.of("/plan/anchor");
                }));
    }

    /** What is wrong with a session that is lawful otherwise. */
    private interface Wrong {
        /** Does it and returns where it will be found, null where it cannot be done. */
        @Nullable
        String plant(Sheet sheet, LocalDate day);
    }

    private static Fault session(String rule, @Nullable String variant, String name, boolean ordinary, Wrong wrong) {
        Fault.Planting planting = sheet -> {
            StatedDate decided = sheet.date(DELIBERATION + "/decidedOn");
            if (decided == null || !decided.isDay()) {
                return List.of();
            }
            write(sheet, decided.first(), ordinary);
            String place = wrong.plant(sheet, decided.first());
            return place == null ? List.of() : List.of(place);
        };
        return variant == null ? violates(rule, name, planting) : violates(rule, variant, name, planting);
    }

    /** Writes a deliberation in which nothing is wrong but the opening day, perhaps, of an ordinary session. */
    private static void write(Sheet sheet, LocalDate opened, boolean ordinary) {
        sheet.set(
                SESSION,
                new Members()
                        .set("kind", ordinary ? "ORDINARY" : "EXTRAORDINARY")
                        .set("openedOn", opened.toString())
                        .set("closedOn", opened.plusDays(1).toString()));
        set(sheet, "/notifiedOn", opened.minusDays(12));
        set(sheet, "/agendaSentOn", opened.minusDays(25));
        set(sheet, "/decidedOn", opened);
        set(sheet, "/transmittedOn", opened.plusDays(2));
        set(sheet, "/receivedOn", opened.plusDays(3));
        set(sheet, "/postedOn", opened.plusDays(2));
        sheet.object(DELIBERATION).remove("asPartOf");
        count(sheet, "/meeting", 1);
        count(sheet, "/inOffice", 60);
        count(sheet, "/present", 50);
        count(sheet, "/votesFor", 40);
        count(sheet, "/votesAgainst", 5);
        count(sheet, "/abstentions", 5);
    }

    private static void set(Sheet sheet, String property, LocalDate day) {
        sheet.set(DELIBERATION + property, day.toString());
    }

    private static void count(Sheet sheet, String property, int count) {
        sheet.set(DELIBERATION + property, new Digits(Integer.toString(count)));
    }

    private static boolean isCommune(Sheet sheet) {
        return programme(sheet).equals("PAC");
    }

    /** Returns the development programme of the collectivity's tier, which the length of its code tells. */
    private static String programme(Sheet sheet) {
        String code = String.valueOf(sheet.string("/collectivity"));
        return code.length() == 2 ? "PDR" : code.length() == 6 ? "PDP" : "PAC";
    }
}
