package io.github.pacto4j.book.ogp;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.Forum;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.party.Organisation;
import io.github.pacto4j.party.Sector;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.text.Folding;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The members of a forum by whether they belong to government. A consultative body is neither: it stands beside the
 * council that set it up (111-14 art. 117, 112-14 art. 111, 113-14 art. 120).
 */
final class NonGovernment {
    static final String SECTORS = "nonGovernmentSectors";

    private final @Nullable List<Organisation> members;
    private final String place;
    private final List<Sector> sectors;
    private final Subject in;

    /** @param coCreation  pointer to the co-creation */
    NonGovernment(@Nullable CoCreation process, String coCreation, Subject in) {
        Forum forum = process == null ? null : process.forum();
        this.members = forum == null ? null : forum.members();
        this.place = coCreation + "/forum/members";
        this.sectors = sectors(SECTORS, in);
        this.in = in;
    }

    static List<Sector> sectors(String figure, Subject in) {
        return in.figures(figure).stream().map(Sector::valueOf).toList();
    }

    String place() {
        return place;
    }

    /** Returns whether the forum has a member of one of these sectors; unknown as long as its members are not listed. */
    Certainty has(List<Sector> wanted) {
        if (members == null) {
            return Certainty.CANNOT_SAY;
        }
        boolean open = in.hasUnreadable(place);
        for (Organisation member : members) {
            if (wanted.contains(member.sector())) {
                return Certainty.YES;
            }
            open |= member.sector() == null;
        }
        return open ? Certainty.CANNOT_SAY : Certainty.NO;
    }

    /** Returns whether the forum has a member outside government. */
    Certainty hasAny() {
        return has(sectors);
    }

    /** Returns whether one of these names is that of a member outside government. */
    Certainty hasNamed(List<Text> names) {
        if (members == null) {
            return Certainty.CANNOT_SAY;
        }
        Certainty named = Certainty.of(false);
        for (Organisation member : members) {
            if (member.name() == null) {
                named = named.or(Certainty.CANNOT_SAY);
            } else if (names.stream().anyMatch(name -> isSame(name, member.name()))) {
                named = named.or(
                        member.sector() == null
                                ? Certainty.CANNOT_SAY
                                : Certainty.of(sectors.contains(member.sector())));
            }
        }
        return in.hasUnreadable(place) ? named.or(Certainty.CANNOT_SAY) : named;
    }

    /** Returns whether two texts name the same body in one of their languages, whatever the spelling habits. */
    static boolean isSame(@Nullable Text one, @Nullable Text other) {
        return one != null && other != null && !folded(one).isEmpty() && overlaps(folded(one), folded(other));
    }

    private static boolean overlaps(List<String> some, List<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static List<String> folded(Text text) {
        List<String> folded = new ArrayList<>(text.wordings().size());
        for (String wording : text.wordings().values()) {
            String name = Folding.fold(wording);
            if (!name.isEmpty()) {
                folded.add(name);
            }
        }
        return folded;
    }
}
