package io.github.pacto4j.cocreation;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The follow-up committee, also called steering committee.
 *
 * @param name  name of the committee (source: REMACTO)
 * @param decisionRule  how the committee decides (source: TETOUAN)
 * @param rulesUrl  address of the published rules of procedure
 * @param declaredParity  whether parity of both sides is stated, without names (source: TETOUAN)
 * @param members  members of the committee (source: REMACTO)
 * @param meetings  meetings of the committee
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Committee(
        @Valid @Nullable Text name,
        @Nullable DecisionRule decisionRule,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String rulesUrl,
        @Nullable Boolean declaredParity,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid CommitteeMember> members,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid CommitteeMeeting> meetings,
        Kept kept)
        implements CommitteeBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public Committee {
        kept = Kept.orNone(kept);
        members = Kept.copy(members);
        meetings = Kept.copy(meetings);
    }

    /**
     * Returns whether a side has this many members in office on a day.
     *
     * @return CANNOT_SAY where a member, a side or a mandate that would decide is not known
     */
    public Certainty hasInOffice(CommitteeSide side, int least, StatedDate day) {
        int certain = 0;
        int possible = 0;
        for (CommitteeMember member : members == null ? List.<CommitteeMember>of() : members) {
            Certainty there = member.side() == side || member.side() == null ? member.isInOffice(day) : Certainty.NO;
            certain += there == Certainty.YES && member.side() == side ? 1 : 0;
            possible += there == Certainty.NO ? 0 : 1;
        }
        if (certain >= least) {
            return Certainty.YES;
        }
        boolean allKnown = members != null && !kept.within("members").hasAside();
        return allKnown && possible < least ? Certainty.NO : Certainty.CANNOT_SAY;
    }
}
