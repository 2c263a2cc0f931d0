package io.github.pacto4j.network;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.HowMany;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Evidence;
import io.github.pacto4j.party.TrainingAudience;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a network did for its members in a period: trainings, meetings, and the guides and tools that it holds. Only what its
 * document lists is counted; a training without a date may have been in the period.
 */
public final class Exchanges {
    private final Network network;
    private final Period period;

    private Exchanges(Network network, Period period) {
        this.network = network;
        this.period = period;
    }

    /**
     * Returns what a network did in a period.
     *
     * @throws IllegalArgumentException if the period ends before it starts
     */
    public static Exchanges in(Network network, Period period) {
        if (period.isOrdered() == Certainty.NO) {
            throw new IllegalArgumentException("a period ends on or after the day it starts, got " + period);
        }
        return new Exchanges(network, period);
    }

    private List<NetworkTraining> allTrainings() {
        return network.trainings() == null ? List.of() : network.trainings();
    }

    private List<NetworkEvent> allEvents() {
        return network.events() == null ? List.of() : network.events();
    }

    private Certainty isWithin(NetworkTraining training) {
        return training.date() == null ? Certainty.CANNOT_SAY : period.contains(training.date());
    }

    /** A meeting of several days is in the period if it began in it. */
    private Certainty isWithin(NetworkEvent event) {
        StatedDate start = event.period() == null ? null : event.period().start();
        return start == null ? Certainty.CANNOT_SAY : period.contains(start);
    }

    /** Returns the trainings that were held in the period, or may have been, in the order of the network. */
    public List<NetworkTraining> trainings() {
        return allTrainings().stream()
                .filter(each -> isWithin(each) != Certainty.NO)
                .toList();
    }

    /** Returns the meetings that began in the period, or may have, in the order of the network. */
    public List<NetworkEvent> events() {
        return allEvents().stream()
                .filter(each -> isWithin(each) != Certainty.NO)
                .toList();
    }

    /** Returns the number of trainings; any number where the network lists none, not even an empty list. */
    public HowMany trainingCount() {
        HowMany many = HowMany.of(allTrainings().stream().map(this::isWithin).toList());
        return isOpen(network.trainings(), "trainings") ? many.orMore() : many;
    }

    /** Returns the number of trainings for an audience; one that names no audience may have been for it. */
    public HowMany trainingCount(TrainingAudience audience) {
        HowMany many = HowMany.of(allTrainings().stream()
                .map(each -> isWithin(each)
                        .and(
                                each.audience() == null
                                        ? Certainty.CANNOT_SAY
                                        : Certainty.of(each.audience().contains(audience))))
                .toList());
        return isOpen(network.trainings(), "trainings") ? many.orMore() : many;
    }

    /** Returns the number of meetings; any number where the network lists none, not even an empty list. */
    public HowMany eventCount() {
        HowMany many = HowMany.of(allEvents().stream().map(this::isWithin).toList());
        return isOpen(network.events(), "events") ? many.orMore() : many;
    }

    /**
     * Returns how many took part in the meetings as far as these state it, one who came twice counting twice; with no upper
     * end where a meeting does not state it.
     */
    public HowMany participants() {
        int least = 0;
        int most = 0;
        boolean open = isOpen(network.events(), "events");
        for (NetworkEvent event : allEvents()) {
            Certainty within = isWithin(event);
            Integer stated = event.participants();
            int number = stated == null ? 0 : Math.max(0, stated);
            least += within == Certainty.YES ? number : 0;
            most += within == Certainty.NO ? 0 : number;
            open |= within != Certainty.NO && stated == null;
        }
        return new HowMany(least, open ? null : Integer.valueOf(most));
    }

    private boolean isOpen(@Nullable List<?> list, String property) {
        return list == null || network.kept().within(property).hasAside();
    }

    /** Returns the collectivities that were trained in the period, or may have been, by code in its order. */
    public SortedMap<String, Certainty> trained() {
        return named(allTrainings(), NetworkTraining::participants, this::isWithin);
    }

    /** Returns the collectivities that took part in a meeting in the period, or may have, by code in its order. */
    public SortedMap<String, Certainty> attended() {
        return named(allEvents(), NetworkEvent::attendees, this::isWithin);
    }

    private static <T> SortedMap<String, Certainty> named(
            List<T> all, Function<T, @Nullable List<String>> codes, Function<T, Certainty> within) {
        SortedMap<String, Certainty> named = new TreeMap<>();
        for (T each : all) {
            List<String> own = codes.apply(each);
            for (String code : own == null ? List.<String>of() : own) {
                named.merge(code, within.apply(each), Certainty::or);
            }
        }
        named.values().removeIf(answer -> answer == Certainty.NO);
        return named;
    }

    /** Returns the guides and tools of the network and of its good practices, whatever their day, in its order. */
    public List<Evidence> resources() {
        List<Evidence> resources = new ArrayList<>(network.resources() == null ? List.of() : network.resources());
        for (GoodPractice practice :
                network.goodPractices() == null ? List.<GoodPractice>of() : network.goodPractices()) {
            resources.addAll(practice.resources() == null ? List.of() : practice.resources());
        }
        return List.copyOf(resources);
    }
}
