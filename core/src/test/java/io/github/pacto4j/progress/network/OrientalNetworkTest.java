package io.github.pacto4j.progress.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.HowMany;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.network.Exchanges;
import io.github.pacto4j.network.Network;
import io.github.pacto4j.network.Roll;
import io.github.pacto4j.network.StatedCount;
import io.github.pacto4j.progress.Counting;
import io.github.pacto4j.progress.Progress;
import io.github.pacto4j.progress.Strategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the sources of the network's meeting in Oriental say of the network, and what they leave open. */
class OrientalNetworkTest {
    private static final LocalDate MEETING = LocalDate.of(2024, 11, 13);
    private static final Pacto PACTO = Pacto.with(WorkingDays.unknown());
    private static final Dossier DOSSIER = oriental();
    private static final Network NETWORK = Objects.requireNonNull(DOSSIER.network());

    private static Dossier oriental() {
        try {
            return PACTO.read(Files.readAllBytes(Path.of("../examples/dossiers/oriental.json")))
                    .document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void two_of_its_members_are_named_and_of_one_it_is_said_since_when() {
        Roll roll = Roll.of(NETWORK, MEETING);

        assertThat(roll.isMember("02")).isEqualTo(Certainty.YES);
        assertThat(roll.isMember("11.321.01.03")).isEqualTo(Certainty.CANNOT_SAY);
        assertThat(roll.count()).isEqualTo(new HowMany(1, null));
        assertThat(roll.byTier()).containsEntry(Tier.REGION, new HowMany(1, null));
        assertThat(roll.byRegion()).containsEntry("11", new HowMany(0, null));
    }

    @Test
    void on_the_day_after_its_creation_nobody_is_certainly_a_member() {
        assertThat(Roll.of(NETWORK, LocalDate.of(2022, 10, 22)).count()).isEqualTo(new HowMany(0, null));
        assertThat(Roll.of(NETWORK, LocalDate.of(2022, 10, 20)).members()).isEmpty();
    }

    @Test
    void its_sixty_six_members_are_those_of_no_day_that_is_stated() {
        StatedCount count = Roll.of(NETWORK, MEETING).stated().get(0);

        assertThat(count.stated().total()).isEqualTo(66);
        assertThat(count.sum()).hasValue(12 + 4 + 50);
        assertThat(count.addsUp()).isEqualTo(Certainty.YES);
        assertThat(count.on()).isEmpty();
        assertThat(count.notBefore()).contains(LocalDate.of(2022, 10, 21));
        assertThat(count.isFor(MEETING)).isEqualTo(Certainty.CANNOT_SAY);
        assertThat(count.agrees()).isEqualTo(Certainty.CANNOT_SAY);
    }

    @Test
    void its_progress_is_unknown_and_nothing_is_reported() {
        NetworkProgress progress =
                NetworkProgress.of(NETWORK, List.of(DOSSIER), MEETING, Counting.of(Strategy.COMMITMENTS_COMPLETED));

        assertThat(progress.listed().figure().progress()).isEqualTo(Progress.UNKNOWN);
        assertThat(progress.listed().members()).isEqualTo(2);
        assertThat(progress.listed().withoutPlan()).isEqualTo(1);
        assertThat(progress.listed().unreported()).isEqualTo(2);
        assertThat(progress.whole().figure().progress()).isEqualTo(Progress.UNKNOWN);
    }

    @Test
    void one_meeting_of_three_hundred_and_fifty_is_on_record() {
        Exchanges year = Exchanges.in(NETWORK, new Period(StatedDate.of("2024"), StatedDate.of("2024")));

        assertThat(year.eventCount()).isEqualTo(new HowMany(1, 1));
        assertThat(year.participants()).isEqualTo(new HowMany(350, 350));
        assertThat(year.attended()).containsOnlyKeys("02", "11.321.01.03");
        assertThat(year.trainingCount()).isEqualTo(new HowMany(0, null));
        assertThat(year.resources()).hasSize(2);
    }

    @Test
    void no_report_is_due_that_its_sources_would_let_one_date() {
        Reporting reporting = PACTO.reporting(List.of(DOSSIER), MEETING);

        assertThat(reporting.lines()).hasSize(1);
        assertThat(reporting.lines().get(0).duties()).isEmpty();
        assertThat(reporting.open()).hasSize(1);
        assertThat(reporting.complete()).isEqualTo(Progress.UNKNOWN);
    }
}
