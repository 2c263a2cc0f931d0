package io.github.pacto4j.party;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence: a document, an address, a dataset, an image.
 *
 * @param title  title of the piece of evidence (source: OGP Local form, end-of-commitment; GUIDE annex 4)
 * @param url  address where the evidence is found (source: OGP Local form, end-of-commitment; GUIDE annex 4)
 * @param date  date that the evidence bears (source: OGP Local form, end-of-commitment; GUIDE annex 4)
 * @param kind  what the evidence is or shows (source: OGP Local form, end-of-commitment; GUIDE annex 4)
 * @param bytes  size of the file in bytes (source: OGP Local form, end-of-commitment; GUIDE annex 4)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Evidence(
        @Valid @Nullable Text title,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String url,
        @Nullable StatedDate date,
        @Nullable EvidenceKind kind,
        @Nullable Long bytes,
        Kept kept)
        implements EvidenceBuilder.With {
    /** Takes what is not given for nothing kept. */
    public Evidence {
        kept = Kept.orNone(kept);
    }
}
