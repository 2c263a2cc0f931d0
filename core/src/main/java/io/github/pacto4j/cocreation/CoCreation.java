package io.github.pacto4j.cocreation;

import io.github.pacto4j.collectivity.Programme;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Contact;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Structure;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One cycle's preparation of a plan with civil society: team, committee, spaces, steps, diagnosis, rounds,
 * participation, contributions.
 *
 * @param document  kind and version of the document
 * @param id  id of the process
 * @param collectivity  register code of the collectivity
 * @param programme  programme of the plan prepared
 * @param cycle  cycle, by its years (source: REMACTO)
 * @param pointOfContact  official point of contact (source: GUIDE axis 1 s5)
 * @param coordinator  coordinator of the preparation (source: GUIDE axis 3 step 5)
 * @param team  preparation team (source: GUIDE axis 3 step 1)
 * @param committee  follow-up or steering committee (source: REMACTO; TETOUAN)
 * @param forum  multi-stakeholder forum (source: TETOUAN; OGP Local inception form 1.1)
 * @param spaces  spaces of dialogue and consultation (source: TETOUAN)
 * @param steps  steps of the preparation (source: GUIDE axis 3)
 * @param diagnosis  participatory diagnosis (source: GUIDE axis 3 step 2)
 * @param analysis  analysis of ideas into projects by the follow-up committee (source: REMACTO)
 * @param invitations  invitations sent (source: TETOUAN; GUIDE axis 3 step 1)
 * @param rounds  rounds of consultation (source: REMACTO)
 * @param participation  figures of participation as stated (source: TETOUAN)
 * @param draftPublishedOn  day the draft plan was published for consultation (source: GUIDE axis 3 step 4)
 * @param contributions  ideas, proposals and opinions received (source: REMACTO)
 * @param language  language of bare strings; a part inherits it
 * @param kept  what the file said beside
 */
@RecordBuilder
public record CoCreation(
        @Pattern(regexp = "co-creation/1") @Nullable String document,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String id,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String collectivity,
        @Nullable Programme programme,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String cycle,
        @Valid @Nullable Contact pointOfContact,
        @Valid @Nullable Contact coordinator,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid TeamMember> team,
        @Valid @Nullable Committee committee,
        @Valid @Nullable Forum forum,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Space> spaces,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid PreparationStep> steps,
        @Valid @Nullable Diagnosis diagnosis,
        @Valid @Nullable IdeaAnalysis analysis,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Invitation> invitations,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid ConsultationRound> rounds,
        @Valid @Nullable Participation participation,
        @Nullable StatedDate draftPublishedOn,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Contribution> contributions,
        @Nullable Language language,
        Kept kept)
        implements CoCreationBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public CoCreation {
        kept = Kept.orNone(kept);
        team = Kept.copy(team);
        spaces = Kept.copy(spaces);
        steps = Kept.copy(steps);
        invitations = Kept.copy(invitations);
        rounds = Kept.copy(rounds);
        contributions = Kept.copy(contributions);
    }

    /**
     * Returns this with these contributions: each in the place of the one with its id, new ones at the end, all others as
     * they are.
     *
     * @throws IllegalArgumentException if one of them bears no id
     */
    public CoCreation holding(List<Contribution> changed) {
        Map<String, Contribution> byId = new LinkedHashMap<>();
        for (Contribution each : changed) {
            if (each.id() == null) {
                throw new IllegalArgumentException("a contribution is held by its id, got one without");
            }
            byId.put(each.id(), each);
        }
        List<Contribution> held = new ArrayList<>();
        for (Contribution each : contributions == null ? List.<Contribution>of() : contributions) {
            Contribution now = each.id() == null ? null : byId.remove(each.id());
            held.add(now == null ? each : now);
        }
        held.addAll(byId.values());
        return withContributions(held);
    }
}
