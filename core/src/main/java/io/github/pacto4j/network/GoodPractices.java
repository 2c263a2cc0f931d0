package io.github.pacto4j.network;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Axis;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.OgpValue;
import io.github.pacto4j.plan.OpennessPrinciple;
import io.github.pacto4j.plan.Relevance;
import io.github.pacto4j.text.Folding;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The good practices of a network, found by the axis and the values of the commitments that they come from. A practice that
 * names no commitment, or one of a plan that is not at hand, may be on any axis: it is no hit, and it is not kept back either.
 */
public final class GoodPractices {
    private final List<Entry> entries;

    private GoodPractices(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * A good practice with where it comes from.
     *
     * @param practice  the practice
     * @param pointer  where it stands, as a JSON Pointer from the network
     * @param plan  the plan of its commitment, null if it is not at hand or not named
     * @param commitment  the commitment, null if it is not at hand or not named
     * @param axis  the axis of the commitment, null if there is none
     */
    public record Entry(
            GoodPractice practice,
            String pointer,
            @Nullable ActionPlan plan,
            @Nullable Commitment commitment,
            @Nullable Axis axis) {}

    /**
     * What is looked for; what is null is not asked. Numbers of axes differ from plan to plan, so an axis is looked for by
     * words of its title.
     *
     * @param axis  words in the title of the axis, in any language, whatever accents and case
     * @param value  a value of the partnership that the commitment serves
     * @param principle  a principle of openness that the commitment names
     * @param words  words in the title or summary of the practice
     */
    public record Search(
            @Nullable String axis,
            @Nullable OgpValue value,
            @Nullable OpennessPrinciple principle,
            @Nullable String words) {
        /** Returns a search that asks for nothing, so that every practice is a hit. */
        public static Search all() {
            return new Search(null, null, null, null);
        }

        /** Returns this for an axis with these words in its title. */
        public Search onAxis(String title) {
            return new Search(title, value, principle, words);
        }

        /** Returns this for a value of the partnership. */
        public Search serving(OgpValue wanted) {
            return new Search(axis, wanted, principle, words);
        }

        /** Returns this for a principle of openness. */
        public Search serving(OpennessPrinciple wanted) {
            return new Search(axis, value, wanted, words);
        }

        /** Returns this for practices with these words in title or summary. */
        public Search saying(String wanted) {
            return new Search(axis, value, principle, wanted);
        }
    }

    /**
     * Returns the good practices of a network.
     *
     * @param plans  the plans at hand
     */
    public static GoodPractices of(Network network, List<ActionPlan> plans) {
        List<GoodPractice> practices = network.goodPractices() == null ? List.of() : network.goodPractices();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < practices.size(); i++) {
            String pointer =
                    "/goodPractices/" + network.kept().within("goodPractices").fileIndex(i);
            entries.add(entry(practices.get(i), pointer, plans));
        }
        return new GoodPractices(entries);
    }

    private static Entry entry(GoodPractice practice, String pointer, List<ActionPlan> plans) {
        String reference = practice.commitment();
        int slash = reference == null ? -1 : reference.indexOf('/');
        if (reference != null && slash > 0) {
            String id = reference.substring(0, slash);
            String number = reference.substring(slash + 1);
            for (ActionPlan plan : plans) {
                if (id.equals(plan.id()) && isOf(plan, practice)) {
                    Commitment commitment = find(plan, number);
                    return new Entry(practice, pointer, plan, commitment, axis(plan, commitment));
                }
            }
        }
        return new Entry(practice, pointer, null, null, null);
    }

    /** Two collectivities may give their plans the same id. */
    private static boolean isOf(ActionPlan plan, GoodPractice practice) {
        String code = practice.collectivity();
        return code == null
                || plan.collectivity() == null
                || plan.collectivity().equals(code)
                || (plan.jointWith() != null && plan.jointWith().contains(code));
    }

    private static @Nullable Commitment find(ActionPlan plan, String number) {
        List<Commitment> all = plan.commitments() == null ? List.of() : plan.commitments();
        return all.stream()
                .filter(each -> number.equals(each.number()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Axis axis(ActionPlan plan, @Nullable Commitment commitment) {
        String number = commitment == null ? null : commitment.axis();
        List<Axis> all = plan.axes() == null ? List.of() : plan.axes();
        return number == null
                ? null
                : all.stream()
                        .filter(each -> number.equals(each.number()))
                        .findFirst()
                        .orElse(null);
    }

    /** Returns all of them, in the order of the network. */
    public List<Entry> all() {
        return entries;
    }

    /** Returns those that certainly are what is looked for, in their order. */
    public List<Entry> matching(Search search) {
        return entries.stream()
                .filter(each -> matches(each, search) == Certainty.YES)
                .toList();
    }

    /** Returns those that may be what is looked for: of their commitment too little is known. In their order. */
    public List<Entry> perhaps(Search search) {
        return entries.stream()
                .filter(each -> matches(each, search) == Certainty.CANNOT_SAY)
                .toList();
    }

    private static Certainty matches(Entry entry, Search search) {
        Certainty matches = Certainty.YES;
        if (search.axis() != null) {
            Text title = entry.axis() == null ? null : entry.axis().title();
            matches = matches.and(title == null ? Certainty.CANNOT_SAY : says(title, search.axis()));
        }
        if (search.value() != null) {
            matches = matches.and(serves(entry.commitment(), search.value()));
        }
        if (search.principle() != null) {
            List<OpennessPrinciple> named =
                    entry.commitment() == null ? null : entry.commitment().principles();
            matches = matches.and(
                    named == null ? Certainty.CANNOT_SAY : Certainty.of(named.contains(search.principle())));
        }
        if (search.words() != null) {
            Certainty said = Certainty.NO;
            for (Text text : texts(entry.practice())) {
                said = said.or(says(text, search.words()));
            }
            matches = matches.and(said);
        }
        return matches;
    }

    private static Certainty serves(@Nullable Commitment commitment, OgpValue value) {
        if (commitment == null || commitment.relevance() == null) {
            return Certainty.CANNOT_SAY;
        }
        Certainty serves = Certainty.NO;
        for (Relevance relevance : commitment.relevance()) {
            serves = serves.or(
                    relevance.value() == null ? Certainty.CANNOT_SAY : Certainty.of(relevance.value() == value));
        }
        return serves;
    }

    private static List<Text> texts(GoodPractice practice) {
        List<Text> texts = new ArrayList<>(2);
        if (practice.title() != null) {
            texts.add(practice.title());
        }
        if (practice.summary() != null) {
            texts.add(practice.summary());
        }
        return texts;
    }

    private static Certainty says(Text text, String words) {
        String wanted = Folding.fold(words);
        return Certainty.of(text.wordings().values().stream()
                .anyMatch(wording -> Folding.fold(wording).contains(wanted)));
    }
}
