package io.github.pacto4j.cocreation;

import io.github.pacto4j.collectivity.Programme;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Contact;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Language;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
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
        @Nullable String document,
        @Nullable String id,
        @Nullable String collectivity,
        @Nullable Programme programme,
        @Nullable String cycle,
        @Nullable Contact pointOfContact,
        @Nullable Contact coordinator,
        @Nullable List<TeamMember> team,
        @Nullable Committee committee,
        @Nullable Forum forum,
        @Nullable List<Space> spaces,
        @Nullable List<PreparationStep> steps,
        @Nullable Diagnosis diagnosis,
        @Nullable IdeaAnalysis analysis,
        @Nullable List<Invitation> invitations,
        @Nullable List<ConsultationRound> rounds,
        @Nullable Participation participation,
        @Nullable StatedDate draftPublishedOn,
        @Nullable List<Contribution> contributions,
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
}
