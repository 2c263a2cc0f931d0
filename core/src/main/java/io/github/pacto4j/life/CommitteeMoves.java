package io.github.pacto4j.life;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.Committee;
import io.github.pacto4j.cocreation.CommitteeBuilder;
import io.github.pacto4j.cocreation.CommitteeMeeting;
import io.github.pacto4j.cocreation.CommitteeMeetingBuilder;
import io.github.pacto4j.cocreation.CommitteeMember;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.text.Kept;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What commands make of the follow-up committee: mandates and meetings. */
final class CommitteeMoves {
    private static final String PLACE = CoCreationMoves.PLACE + "/committee";
    private static final String MEMBERS = PLACE + "/members";

    private CommitteeMoves() {}

    /** Returns the last day before a first day; of a month or a year no more is known than itself. */
    static StatedDate eve(StatedDate first) {
        return first.day().map(day -> StatedDate.of(day.minusDays(1))).orElse(first);
    }

    static void begin(Move<CoCreation> move, CommitteeMember member, StatedDate on) {
        Committee committee = committee(move.document());
        String place = MEMBERS + "/" + committee.kept().within("members").fileIndex(Move.size(committee.members()));
        if (member.id() == null) {
            move.against(RecordConditions.unnamed(place));
        } else if (find(committee, member.id()) >= 0) {
            move.against(RecordConditions.once(member(committee, find(committee, member.id()))));
        }
        move.against(RecordConditions.readable(committee.members(), committee.kept(), "members", PLACE));
        CommitteeMember begun = member.withMandate(CoCreationMoves.begun(member.mandate(), on));
        set(move, committee.withMembers(Move.more(committee.members(), begun)), place);
    }

    static void end(Move<CoCreation> move, String id, StatedDate last) {
        Committee committee = committee(move.document());
        int index = find(committee, id);
        if (index < 0) {
            move.against(unknown(committee, id, MEMBERS));
            return;
        }
        List<CommitteeMember> members = Objects.requireNonNull(committee.members());
        CommitteeMember member = members.get(index);
        String place = member(committee, index);
        move.against(RecordConditions.freeEnd(member.mandate(), member.kept(), "mandate", place));
        CommitteeMember ended = member.withMandate(CoCreationMoves.ended(member.mandate(), last));
        set(move, committee.withMembers(Move.replaced(members, index, ended)), place);
    }

    static void meet(Move<CoCreation> move, CoCreationCommand.RecordMeeting command) {
        Committee committee = committee(move.document());
        String place =
                PLACE + "/meetings/" + committee.kept().within("meetings").fileIndex(Move.size(committee.meetings()));
        List<String> present = command.present();
        Set<String> there = present == null ? null : new LinkedHashSet<>(present);
        if (there != null) {
            for (int i = 0; i < command.decisions().size(); i++) {
                move.against(RecordConditions.objections(
                        command.decisions().get(i), there.size(), place + "/decisions/" + i));
            }
            for (String id : there) {
                if (find(committee, id) < 0) {
                    move.against(unknown(committee, id, place + "/present"));
                }
            }
            move.remark(RecordConditions.inOffice(committee, there, command.on(), place));
        }
        if (command.quorum() != null) {
            move.remark(quorum(committee, there, command.quorum(), command.on(), place));
        }
        move.against(RecordConditions.readable(committee.meetings(), committee.kept(), "meetings", PLACE));
        CommitteeMeeting meeting = CommitteeMeetingBuilder.builder()
                .date(command.on())
                .present(present)
                .decisions(command.decisions())
                .build();
        set(move, committee.withMeetings(Move.more(committee.meetings(), meeting)), place);
    }

    private static @Nullable Verdict quorum(
            Committee committee, @Nullable Set<String> present, int quorum, StatedDate on, String place) {
        if (present == null) {
            return RecordConditions.quorum(0, quorum, quorum, List.of(place + "/present"), place);
        }
        int least = 0;
        int most = 0;
        List<String> missing = new ArrayList<>();
        for (String id : present) {
            int index = find(committee, id);
            Certainty inOffice = index < 0
                    ? Certainty.NO
                    : isInOffice(Objects.requireNonNull(committee.members()).get(index), on);
            if (inOffice == Certainty.CANNOT_SAY) {
                missing.add(member(committee, index) + "/mandate");
            }
            least += inOffice == Certainty.YES ? 1 : 0;
            most += inOffice == Certainty.NO ? 0 : 1;
        }
        return RecordConditions.quorum(least, most, quorum, missing, place);
    }

    /** Returns whether a member counts: a mandate that has begun goes on until its end is recorded. */
    private static Certainty isInOffice(CommitteeMember member, StatedDate on) {
        Period mandate = member.mandate();
        StatedDate start = mandate == null ? null : mandate.start();
        if (mandate == null
                || start == null
                || mandate.end() != null
                || mandate.kept().isUnreadable("end")) {
            return member.isInOffice(on);
        }
        return start.isOnOrBefore(on);
    }

    /** Nobody is recorded under this id, as far as can be told. */
    private static Verdict unknown(Committee committee, String id, String place) {
        Verdict untold = RecordConditions.untold(
                RecordConditions.KNOWN,
                committee.members(),
                committee.kept(),
                "members",
                CommitteeMember::kept,
                "id",
                MEMBERS);
        return untold == null ? RecordConditions.unknown(id, Kept.NONE, place) : untold;
    }

    private static void set(Move<CoCreation> move, Committee committee, String place) {
        move.against(
                move.document().committee() == null
                        ? RecordConditions.free(null, move.document().kept(), "committee", CoCreationMoves.PLACE)
                        : null);
        move.to(move.document().withCommittee(committee), place);
    }

    private static Committee committee(CoCreation process) {
        return process.committee() == null ? CommitteeBuilder.builder().build() : process.committee();
    }

    private static int find(Committee committee, String id) {
        for (int i = 0; i < Move.size(committee.members()); i++) {
            if (id.equals(Objects.requireNonNull(committee.members()).get(i).id())) {
                return i;
            }
        }
        return -1;
    }

    private static String member(Committee committee, int index) {
        return MEMBERS + "/" + committee.kept().within("members").fileIndex(index);
    }
}
