package io.github.pacto4j.book.pacto;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.ConsultationRound;
import io.github.pacto4j.cocreation.OutreachGroup;
import io.github.pacto4j.cocreation.ParticipantCategory;
import io.github.pacto4j.cocreation.Participation;
import io.github.pacto4j.cocreation.Workshop;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Unknowns;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules on who took part: groups reached out to, and numbers that agree with those of the workshops. */
final class ParticipationRules {
    private ParticipationRules() {}

    private static final String STATED = "/participation";
    private static final String OUTREACH = STATED + "/outreach";
    private static final String ROUNDS = "/rounds";

    static final Rule<CoCreation> DIVERSE_PARTICIPATION =
            rule("pacto.diverse-participation", CoCreation.class, (process, in) -> {
                Participation stated = in.required(process.participation(), STATED);
                List<OutreachGroup> reached = in.required(stated.outreach(), OUTREACH);
                List<OutreachGroup> missing = in.figures("groups").stream()
                        .map(OutreachGroup::valueOf)
                        .filter(group -> !reached.contains(group))
                        .toList();
                if (missing.isEmpty()) {
                    return in.satisfied();
                }
                in.requireReadable(OUTREACH);
                return in.violated("missing", missing).at(STATED).related(OUTREACH);
            });

    static final Rule<CoCreation> PARTICIPATION_RECORDED =
            rule("pacto.participation-recorded", CoCreation.class, (process, in) -> {
                Participation stated = in.required(process.participation(), STATED);
                List<ConsultationRound> rounds = in.required(process.rounds(), ROUNDS);
                Unknowns unknown = new Unknowns(in);
                Recorded recorded = new Recorded(rounds, unknown, in);
                if (isBelow(stated.total(), recorded.participants, in)) {
                    return in.violatedAs("total").at(STATED).related(STATED + "/total", ROUNDS);
                } else if (isBelow(stated.groups(), recorded.groups.size(), in)) {
                    return in.violatedAs("groups").at(STATED).related(STATED + "/groups", ROUNDS);
                } else if (isBelow(stated.publicMeetings(), recorded.workshops, in)) {
                    return in.violatedAs("meetings").at(STATED).related(STATED + "/publicMeetings", ROUNDS);
                }
                boolean compared = noteUnread(stated.total(), "/total", unknown)
                        | noteUnread(stated.groups(), "/groups", unknown)
                        | noteUnread(stated.publicMeetings(), "/publicMeetings", unknown);
                if (!compared || recorded.workshops == 0 && unknown.isEmpty()) {
                    return in.notApplicable(Reason.NO_VALUE);
                }
                return unknown.or(in.satisfied());
            });

    private static boolean isBelow(@Nullable Integer stated, long recorded, Subject in) {
        if (stated == null || stated >= recorded) {
            return false;
        }
        in.input("stated", stated);
        in.input("recorded", recorded);
        return true;
    }

    /** Returns whether a number is stated, or something stands there that could not be read. */
    private static boolean noteUnread(@Nullable Integer stated, String name, Unknowns unknown) {
        return stated != null || unknown.addIfUnreadable(STATED + name);
    }

    /** What the workshops record: attendances added up, the groups that came, and how many workshops were held. */
    private static final class Recorded {
        final Set<ParticipantCategory> groups = EnumSet.noneOf(ParticipantCategory.class);
        long participants;
        int workshops;

        Recorded(List<ConsultationRound> rounds, Unknowns unknown, Subject in) {
            List<String> counted = in.figures("groupCategories");
            unknown.addIfUnreadable(ROUNDS);
            for (int i = 0; i < rounds.size(); i++) {
                String list = in.item(ROUNDS, i) + "/workshops";
                unknown.addIfUnreadable(list);
                List<Workshop> held = rounds.get(i).workshops();
                for (int j = 0; held != null && j < held.size(); j++) {
                    StatedDate date = held.get(j).date();
                    if (date == null && unknown.addIfUnreadable(in.item(list, j) + "/date")) {
                        // It may lie ahead.
                        continue;
                    }
                    if (date == null || date.isAfter(in.on()) != Certainty.YES) {
                        workshops++;
                        add(held.get(j), counted);
                        unknown.addIfUnreadable(in.item(list, j) + "/attendance");
                    }
                }
            }
        }

        private void add(Workshop workshop, List<String> counted) {
            if (workshop.attendance() != null) {
                workshop.attendance().forEach((category, present) -> {
                    participants += present;
                    if (present > 0 && counted.contains(category.code())) {
                        groups.add(category);
                    }
                });
            }
        }
    }
}
