package io.github.pacto4j.network;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.membership.NetworkName;
import io.github.pacto4j.party.Evidence;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Structure;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A network of collectivities: members, trainings, events, good practices, resources.
 *
 * @param document  kind and version of the document
 * @param network  network (source: PACTO III.1)
 * @param createdOn  day the network was created (source: PACTO III.1)
 * @param charter  charter of values (source: PACTO III.1)
 * @param platform  digital platform of the network (source: PACTO III.1)
 * @param complete  whether the list of members is complete
 * @param counts  stated numbers of members (source: PACTO III.1)
 * @param members  members (source: PACTO III.1)
 * @param trainings  training sessions (source: PACTO III.2)
 * @param events  meetings of the network (source: ORIENTAL)
 * @param goodPractices  good practices capitalised (source: PACTO III.4)
 * @param resources  guides and tools of the network (source: PACTO II)
 * @param language  language of bare strings; a part inherits it
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Network(
        @Pattern(regexp = "network/1") @Nullable String document,
        @Nullable NetworkName network,
        @Nullable StatedDate createdOn,
        @Valid @Nullable Charter charter,
        @Valid @Nullable DigitalPlatform platform,
        @Nullable Boolean complete,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid MemberCount> counts,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid NetworkMember> members,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid NetworkTraining> trainings,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid NetworkEvent> events,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid GoodPractice> goodPractices,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Evidence> resources,
        @Nullable Language language,
        Kept kept)
        implements NetworkBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public Network {
        kept = Kept.orNone(kept);
        counts = Kept.copy(counts);
        members = Kept.copy(members);
        trainings = Kept.copy(trainings);
        events = Kept.copy(events);
        goodPractices = Kept.copy(goodPractices);
        resources = Kept.copy(resources);
    }
}
