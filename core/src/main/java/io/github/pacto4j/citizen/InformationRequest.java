package io.github.pacto4j.citizen;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A request for access to information.
 *
 * @param id  number of the request (source: 31-13 art. 14)
 * @param receivedOn  day the request was received (source: 31-13 art. 14)
 * @param urgent  whether life, safety or freedom of persons is at stake (source: 31-13 art. 17)
 * @param extendedOn  day the extension was announced (source: 31-13 art. 16)
 * @param extensionReason  reason for the extension (source: 31-13 art. 16)
 * @param answeredOn  day of the answer (source: 31-13 art. 16)
 * @param outcome  outcome of the request (source: 31-13 art. 16, 18)
 * @param refusalGround  ground of a whole or partial refusal (source: 31-13 art. 18)
 * @param remedyStated  whether the refusal states the right to complain (source: 31-13 art. 18)
 * @param complaintOn  day of the complaint to the head of the body (source: 31-13 art. 19)
 * @param complaintAnsweredOn  day the head answered the complaint (source: 31-13 art. 19)
 * @param commissionOn  day of the complaint to the commission (source: 31-13 art. 20)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record InformationRequest(
        @NotNull(message = Structure.NO_KEY) @Size(max = Structure.TEXT_LENGTH) @Nullable
        String id,

        @Nullable StatedDate receivedOn,
        @Nullable Boolean urgent,
        @Nullable StatedDate extendedOn,
        @Valid @Nullable Text extensionReason,
        @Nullable StatedDate answeredOn,
        @Nullable InformationRequestOutcome outcome,
        @Valid @Nullable CodeOrText<RefusalGround> refusalGround,
        @Nullable Boolean remedyStated,
        @Nullable StatedDate complaintOn,
        @Nullable StatedDate complaintAnsweredOn,
        @Nullable StatedDate commissionOn,
        Kept kept)
        implements InformationRequestBuilder.With {
    /** Takes what is not given for nothing kept. */
    public InformationRequest {
        kept = Kept.orNone(kept);
    }
}
