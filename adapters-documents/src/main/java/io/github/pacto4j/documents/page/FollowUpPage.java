package io.github.pacto4j.documents.page;

import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.monitoring.FollowUp;
import io.github.pacto4j.monitoring.MatrixReview;
import io.github.pacto4j.monitoring.MatrixRow;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Milestone;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The follow-up matrix: what each action of the plan is to yield, how that is measured, and how far it has come. */
final class FollowUpPage {
    private final Maker maker;
    private final PageWords words;

    FollowUpPage(Maker maker) {
        this.maker = maker;
        this.words = maker.words();
    }

    Page of(Dossier dossier, List<Block> lead) {
        FollowUp followUp = dossier.followUp();
        List<Block> head = new ArrayList<>(lead);
        List<Section> sections = new ArrayList<>();
        if (followUp == null) {
            head.add(new Block.Paragraph(words.say("page.no-follow-up"), Tone.OPEN));
        } else {
            sections.add(matrix(followUp, titles(dossier.plan())));
            sections.add(reviews(followUp));
        }
        return new Page(PageKind.FOLLOW_UP, maker.language(), words.say("page.title.follow-up"), head, sections);
    }

    private Section matrix(FollowUp followUp, Map<String, Text> titles) {
        List<MatrixRow> matrix = Objects.requireNonNullElse(followUp.matrix(), List.of());
        List<Block.Row> rows = new ArrayList<>();
        for (MatrixRow row : matrix) {
            List<Line> milestone = new ArrayList<>();
            String reference = row.milestone();
            milestone.add(reference == null ? words.say("sheet.none") : Line.stated(reference));
            if (reference != null && titles.get(reference) != null) {
                milestone.add(maker.answers().say(titles.get(reference)));
            }
            rows.add(Block.Row.of(
                    new Block.Cell(milestone, Tone.PLAIN),
                    maker.cell(row.expectedResult()),
                    maker.cell(row.indicator()),
                    maker.cell(row.level()),
                    maker.cell(row.on())));
        }
        return section("matrix", maker.heads("milestone", "result", "indicator", "level", "noted"), rows);
    }

    private Section reviews(FollowUp followUp) {
        List<MatrixReview> reviews = Objects.requireNonNullElse(followUp.matrixReviews(), List.of());
        List<Block.Row> rows = new ArrayList<>();
        for (MatrixReview review : reviews) {
            rows.add(Block.Row.of(
                    maker.cell(review.filledOn()),
                    maker.cell(review.sentToCommitteeOn()),
                    maker.cell(review.measures())));
        }
        return section("reviews", maker.heads("filled", "sent", "measures"), rows);
    }

    private Section section(String id, List<Line> heads, List<Block.Row> rows) {
        Line heading = maker.heading(id);
        Block block = rows.isEmpty()
                ? new Block.Paragraph(words.say("sheet.none"), Tone.OPEN)
                : new Block.Table(words.say("page.caption." + id), heads, rows);
        return new Section(id, heading, List.of(block));
    }

    private static Map<String, Text> titles(@Nullable ActionPlan plan) {
        Map<String, Text> titles = new HashMap<>();
        if (plan != null && plan.commitments() != null) {
            for (Commitment commitment : plan.commitments()) {
                List<Milestone> milestones = Objects.requireNonNullElse(commitment.milestones(), List.of());
                for (Milestone milestone : milestones) {
                    if (milestone.title() != null) {
                        titles.putIfAbsent(commitment.number() + "/" + milestone.number(), milestone.title());
                    }
                }
            }
        }
        return titles;
    }
}
