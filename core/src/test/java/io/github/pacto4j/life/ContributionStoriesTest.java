package io.github.pacto4j.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Milestone;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** From an idea to milestones, and back. */
class ContributionStoriesTest {
    private static final Dossier DOSSIER =
            Ideas.PACTO.read("""
            {"document":"dossier/1",
             "plan":{"id":"p-1","commitments":[
               {"number":"1","origins":["i-2"],"milestones":[{"number":"1.1"},{"number":"1.2"}]},
               {"number":"2","milestones":[{"number":"2.1"}]},
               {"number":"3","origins":["i-9"],"milestones":[{"number":"3.1"}]}]},
             "coCreation":{"contributions":[
               {"id":"i-1","response":{"outcome":"MERGED","mergedInto":"i-2"}},
               {"id":"i-2","response":{"outcome":"ACCEPTED","commitment":"1"}},
               {"id":"i-3"},
               {"id":"i-3-a","splitFrom":"i-3","response":{"outcome":"MERGED","mergedInto":"i-2"}},
               {"id":"i-3-b","splitFrom":"i-3","response":{"outcome":"ACCEPTED","commitment":"2"}},
               {"id":"i-4","response":{"outcome":"REJECTED"}},
               {"id":"i-5","response":{"outcome":"MERGED","mergedInto":"i-6"}},
               {"id":"i-6","response":{"outcome":"MERGED","mergedInto":"i-5"}}]}}
            """.getBytes(StandardCharsets.UTF_8)).document();
    private static final ContributionStories STORIES = ContributionStories.of(DOSSIER);

    private static ContributionStories.Story story(String id) {
        return STORIES.of(id).orElseThrow();
    }

    private static List<Commitment> commitments() {
        return Objects.requireNonNull(Objects.requireNonNull(DOSSIER.plan()).commitments());
    }

    @Test
    void an_idea_leads_over_its_answer_to_milestones() {
        assertThat(story("i-2").taken())
                .extracting(taken -> taken.commitment().number(), taken -> taken.answered(), taken -> taken.named())
                .containsExactly(tuple("1", true, true));
        assertThat(story("i-2").milestones()).extracting(Milestone::number).containsExactly("1.1", "1.2");
        assertThat(story("i-2").merged()).extracting(Contribution::id).containsExactly("i-1", "i-3-a");
    }

    @Test
    void a_merged_and_a_split_idea_lead_there_too() {
        assertThat(story("i-1").milestones()).extracting(Milestone::number).containsExactly("1.1", "1.2");
        assertThat(story("i-3").milestones()).extracting(Milestone::number).containsExactly("1.1", "1.2", "2.1");
        assertThat(story("i-3").taken())
                .extracting(ContributionStories.Taken::named)
                .containsExactly(true, false);
        assertThat(story("i-3-a").partOf()).extracting(Contribution::id).containsExactly("i-3");
    }

    @Test
    void an_idea_that_was_turned_down_leads_nowhere() {
        assertThat(story("i-4").taken()).isEmpty();
        assertThat(STORIES.of("i-7")).isEmpty();
    }

    @Test
    void a_milestone_leads_back_to_every_voice_behind_it() {
        Commitment first = commitments().get(0);
        assertThat(STORIES.behind(Objects.requireNonNull(first.milestones()).get(1)))
                .extracting(Contribution::id)
                .containsExactly("i-1", "i-2", "i-3", "i-3-a");
        assertThat(STORIES.behind(commitments().get(1)))
                .extracting(Contribution::id)
                .containsExactly("i-3", "i-3-b");
        assertThat(STORIES.behind(commitments().get(2))).isEmpty();
    }

    @Test
    void a_circle_of_mergers_in_a_file_comes_to_an_end() {
        assertThat(story("i-5").mergedInto()).extracting(Contribution::id).containsExactly("i-6");
        assertThat(STORIES.lineage().behind("i-5")).extracting(Contribution::id).containsExactly("i-5", "i-6");
    }
}
