package io.github.pacto4j.life;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.Committee;
import io.github.pacto4j.cocreation.CommitteeBuilder;
import io.github.pacto4j.cocreation.CommitteeMeeting;
import io.github.pacto4j.cocreation.CommitteeMeetingBuilder;
import io.github.pacto4j.cocreation.CommitteeMember;
import io.github.pacto4j.date.StatedDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

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
        CommitteeMember begun = member.withMandate(CoCreationMoves.begun(member.mandate(), on));
        set(move, committee.withMembers(Move.more(committee.members(), begun)), place);
    }

    static void end(Move<CoCreation> move, String id, StatedDate last) {
        Committee committee = committee(move.document());
        int index = find(committee, id);
        if (index < 0) {
            move.against(RecordConditions.unknown(id, committee.kept().within("members"), MEMBERS));
            return;
        }
        List<CommitteeMember> members = Objects.requireNonNull(committee.members());
        CommitteeMember member = members.get(index);
        String place = member(committee, index);
        move.against(RecordConditions.free(CoCreationMoves.end(member.mandate()), member.kept(), "mandate", place));
        CommitteeMember ended = member.withMandate(CoCreationMoves.ended(member.mandate(), last));
        set(move, committee.withMembers(Move.replaced(members, index, ended)), place);
    }

    static void meet(Move<CoCreation> move, CoCreationCommand.RecordMeeting command) {
        Committee committee = committee(move.document());
        String place =
                PLACE + "/meetings/" + committee.kept().within("meetings").fileIndex(Move.size(committee.meetings()));
        List<String> present = command.present();
        Set<String> there = present == null ? null : new HashSet<>(present);
        if (there != null) {
            for (int i = 0; i < command.decisions().size(); i++) {
                move.against(RecordConditions.objections(
                        command.decisions().get(i), there.size(), place + "/decisions/" + i));
            }
            move.remark(RecordConditions.inOffice(committee, there, command.on(), place));
        }
        if (command.quorum() != null) {
            move.remark(RecordConditions.quorum(there, command.quorum(), place));
        }
        CommitteeMeeting meeting = CommitteeMeetingBuilder.builder()
                .date(command.on())
                .present(present)
                .decisions(command.decisions())
                .build();
        set(move, committee.withMeetings(Move.more(committee.meetings(), meeting)), place);
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
