package io.github.pacto4j.membership;

import io.github.pacto4j.collectivity.Programme;
import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Contact;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The application of a collectivity to OGP Local.
 *
 * @param document  kind and version of the document
 * @param id  id of the application
 * @param collectivity  register code of the applicant (source: GUIDE axis 1 s3)
 * @param programme  programme applied to (source: GUIDE axis 1 s3)
 * @param call  period of the call for applications (source: GUIDE axis 1 s3)
 * @param submittedOn  day the letter of interest was sent (source: GUIDE axis 1 s3)
 * @param termEnd  end of the administration's term (source: OGP Local eligibility)
 * @param values  OGP values the applicant endorses (source: GUIDE axis 1 s4)
 * @param standardsEndorsed  whether the applicant pledges to keep OGP's standards (source: GUIDE axis 1 s4)
 * @param narrative  answers to the conditions of admission, by key (source: GUIDE axis 1 s4)
 * @param reforms  reforms or successful participation of the last three years (source: GUIDE axis 1 s4)
 * @param goodPractices  fields of good practice to show to other members (source: GUIDE axis 1 s4)
 * @param readyToExchange  readiness to exchange with other members of the country (source: GUIDE axis 1 s4)
 * @param pointOfContact  official point of contact (source: GUIDE axis 1 s5)
 * @param coordinator  coordinator of the application, named by the president (source: GUIDE axis 2 step 1)
 * @param team  working team that prepares the application (source: GUIDE axis 2 step 1)
 * @param consulted  bodies and services consulted internally (source: GUIDE axis 2 step 1)
 * @param letters  letters joined to the application (source: OGP Local eligibility)
 * @param steps  steps of the application (source: GUIDE axis 2)
 * @param deliberation  the council's deliberation on the interest (source: GUIDE axis 2 step 2)
 * @param decision  OGP's decision on the application (source: GUIDE axis 3)
 * @param language  language of bare strings; a part inherits it
 * @param kept  what the file said beside
 */
@RecordBuilder
public record MembershipApplication(
        @Pattern(regexp = "membership-application/1") @Nullable
        String document,

        @Size(max = Structure.TEXT_LENGTH) @Nullable String id,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String collectivity,
        @Nullable Programme programme,
        @Valid @Nullable Period call,
        @Nullable StatedDate submittedOn,
        @Nullable StatedDate termEnd,
        @Size(max = Structure.ITEMS) @Nullable List<ApplicationValue> values,
        @Nullable Boolean standardsEndorsed,
        @Nullable Map<ApplicationQuestion, @Valid Text> narrative,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Reform> reforms,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Text> goodPractices,
        @Nullable Boolean readyToExchange,
        @Valid @Nullable Contact pointOfContact,
        @Valid @Nullable Contact coordinator,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Contact> team,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid CodeOrText<ConsultedParty>> consulted,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Letter> letters,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid CandidacyStep> steps,
        @Valid @Nullable Deliberation deliberation,
        @Valid @Nullable ApplicationDecision decision,
        @Nullable Language language,
        Kept kept)
        implements MembershipApplicationBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public MembershipApplication {
        kept = Kept.orNone(kept);
        values = Kept.copy(values);
        narrative = Kept.copy(narrative);
        reforms = Kept.copy(reforms);
        goodPractices = Kept.copy(goodPractices);
        team = Kept.copy(team);
        consulted = Kept.copy(consulted);
        letters = Kept.copy(letters);
        steps = Kept.copy(steps);
    }
}
