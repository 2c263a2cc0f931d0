package io.github.pacto4j.progress.network;

import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.dossier.DossierBuilder;
import io.github.pacto4j.network.Network;
import io.github.pacto4j.network.Roll;
import io.github.pacto4j.network.StatedCount;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.progress.Basis;
import io.github.pacto4j.progress.Counting;
import io.github.pacto4j.progress.Derivation;
import io.github.pacto4j.progress.Part;
import io.github.pacto4j.progress.PlanProgress;
import io.github.pacto4j.progress.Progress;
import io.github.pacto4j.progress.ProgressFigure;
import io.github.pacto4j.progress.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How far the plans of a network's members have come on a day, each member counting alike. A member of which nobody reports
 * is unknown, not at nothing, and the number of those stands beside every figure.
 */
public final class NetworkProgress {
    private final Counting counting;
    private final Roll roll;
    private final List<StatedCount> stated;
    private final String name;
    private final List<MemberLine> members;

    private NetworkProgress(Network network, Counting counting, Roll roll, List<MemberLine> members) {
        this.counting = counting;
        this.roll = roll;
        this.stated = roll.stated();
        this.name = network.network() == null ? "" : network.network().code();
        this.members = List.copyOf(members);
    }

    /**
     * A member with its plans.
     *
     * @param member  the member, and whether it is one on the day
     * @param plans  how many of its plans are at hand, 0 or more
     * @param figure  the progress of all its plans, each counting alike; unknown where none is at hand
     */
    public record MemberLine(Roll.Member member, int plans, ProgressFigure figure) {
        /** Returns whether any level of its plans is reported, so that the figure is more than a guess. */
        public boolean isReported() {
            Derivation derivation = figure.derivation();
            return plans > 0 && derivation.unreported() < derivation.counted();
        }
    }

    /**
     * The figure of several members.
     *
     * @param figure  their progress; where some are perhaps no members, it holds whether they are or not
     * @param members  how many members it is of, those that are perhaps none among them
     * @param withoutPlan  how many of them have no plan at hand
     * @param unreported  how many of them have nothing reported, those without a plan among them
     * @param excluded  how many of them do not count, their plans being withdrawn
     */
    public record Summary(ProgressFigure figure, int members, int withoutPlan, int unreported, int excluded) {}

    /**
     * Counts the plans of a network's members.
     *
     * @param dossiers  the dossiers at hand, one for each plan, in any order. A joint plan counts for each of its parties;
     *     dossiers of others are left out
     * @param on  the day of membership and progress
     */
    public static NetworkProgress of(Network network, List<Dossier> dossiers, LocalDate on, Counting counting) {
        Roll roll = Roll.of(network, on);
        Map<String, List<Dossier>> byCode = new HashMap<>();
        for (Dossier dossier : dossiers) {
            parties(dossier)
                    .forEach(code -> byCode.computeIfAbsent(code, any -> new ArrayList<>(1))
                            .add(dossier));
        }
        ProgressFigure nothing =
                PlanProgress.of(DossierBuilder.builder().build(), on, counting).plan();
        List<MemberLine> lines = new ArrayList<>();
        for (Roll.Member member : roll.members()) {
            lines.add(line(member, byCode.getOrDefault(member.code(), List.of()), nothing, counting));
        }
        return new NetworkProgress(network, counting, roll, lines);
    }

    private static List<String> parties(Dossier dossier) {
        ActionPlan plan = dossier.plan();
        List<String> codes = new ArrayList<>(1);
        add(dossier.collectivity(), codes);
        if (plan != null) {
            add(plan.collectivity(), codes);
            for (String code : plan.jointWith() == null ? List.<String>of() : plan.jointWith()) {
                add(code, codes);
            }
        }
        return codes;
    }

    private static void add(@Nullable String code, List<String> codes) {
        if (code != null) {
            String present = Collectivities.register()
                    .resolve(code)
                    .map(Collectivity::code)
                    .orElse(code);
            if (!codes.contains(present)) {
                codes.add(present);
            }
        }
    }

    /** @param nothing  the figure of a plan that is not at hand */
    private static MemberLine line(
            Roll.Member member, List<Dossier> dossiers, ProgressFigure nothing, Counting counting) {
        List<ProgressFigure> plans = new ArrayList<>(1);
        for (Dossier dossier : dossiers) {
            if (dossier.plan() != null) {
                plans.add(PlanProgress.of(dossier, nothing.on(), counting).plan());
            }
        }
        List<ProgressFigure> parts = plans.isEmpty() ? List.of(nothing) : plans;
        ProgressFigure figure = ProgressFigure.combine(Part.COLLECTIVITY, member.code(), parts);
        if (!plans.isEmpty() && plans.stream().noneMatch(ProgressFigure::counts)) {
            figure = withdrawn(figure);
        }
        return new MemberLine(member, plans.size(), figure);
    }

    /** A member that withdrew every plan is not at 0 of 0: it does not count. */
    private static ProgressFigure withdrawn(ProgressFigure figure) {
        Derivation of = figure.derivation();
        return new ProgressFigure(
                figure.counting(),
                figure.on(),
                new Derivation(
                        of.part(), of.number(), of.title(), "", Basis.WITHDRAWN, null, 1, null, null, of.parts()));
    }

    /** Returns the members on the day. */
    public Roll roll() {
        return roll;
    }

    /** Returns how this is counted. */
    public Counting counting() {
        return counting;
    }

    /** Returns the members that are listed and are members on the day, or may be, in the order of the list. */
    public List<MemberLine> members() {
        return members;
    }

    /** Returns the figure of the members that are listed. */
    public Summary listed() {
        return summary(members, name);
    }

    /** Returns the figure of the listed members of a tier; those that the register does not know are perhaps of it. */
    public Summary of(Tier tier) {
        return summary(filtered(member -> member.isOf(tier)), tier.code());
    }

    /** Returns the figure of the listed members in a region; those that the register does not know are perhaps in it. */
    public Summary inRegion(String code) {
        return summary(filtered(member -> member.isIn(code)), code);
    }

    private List<MemberLine> filtered(Function<Roll.Member, Certainty> asked) {
        List<MemberLine> lines = new ArrayList<>();
        for (MemberLine line : members) {
            Roll.Member member = line.member();
            Certainty belongs = member.belongs().and(asked.apply(member));
            if (belongs != Certainty.NO) {
                Roll.Member same = new Roll.Member(member.code(), member.collectivity(), belongs, member.pointers());
                lines.add(new MemberLine(same, line.plans(), line.figure()));
            }
        }
        return lines;
    }

    /**
     * Returns the figure of the whole network, members that are not listed included. That it has such members follows where
     * the list is not declared complete; how many they are, only from a number stated for that very day. Without one they may
     * outweigh all that is listed, and the figure is unknown.
     */
    public Summary whole() {
        if (roll.isComplete()) {
            return listed();
        }
        int certain = (int) members.stream().filter(NetworkProgress::belongs).count();
        int missing = 0;
        for (StatedCount count : stated) {
            Integer total = count.stated().total();
            if (total != null && count.isFor(roll.on()) == Certainty.YES) {
                missing = Math.max(0, total - certain);
            }
        }
        Derivation rest = new Derivation(
                Part.COLLECTIVITY,
                null,
                null,
                "/members",
                Basis.NOT_LISTED,
                Progress.UNKNOWN,
                missing,
                null,
                null,
                List.of());
        List<ProgressFigure> parts = new ArrayList<>();
        members.stream().filter(NetworkProgress::belongs).forEach(line -> parts.add(line.figure()));
        parts.add(new ProgressFigure(counting, roll.on(), rest));
        Summary listed = listed();
        return new Summary(
                ProgressFigure.combine(Part.NETWORK, name, parts),
                certain + missing,
                listed.withoutPlan() + missing,
                listed.unreported() + missing,
                listed.excluded());
    }

    private static boolean belongs(MemberLine line) {
        return line.member().belongs() == Certainty.YES;
    }

    private Summary summary(List<MemberLine> lines, String number) {
        List<ProgressFigure> figures = lines.stream().map(MemberLine::figure).toList();
        int withoutPlan = 0;
        int unreported = 0;
        int excluded = 0;
        for (MemberLine line : lines) {
            withoutPlan += line.plans() == 0 ? 1 : 0;
            unreported += line.figure().counts() && !line.isReported() ? 1 : 0;
            excluded += line.figure().counts() ? 0 : 1;
        }
        return new Summary(figure(lines, figures, number), lines.size(), withoutPlan, unreported, excluded);
    }

    private ProgressFigure figure(List<MemberLine> lines, List<ProgressFigure> figures, String number) {
        if (figures.isEmpty()) {
            Derivation none = new Derivation(
                    Part.NETWORK, number, null, "", Basis.NO_PARTS, Progress.UNKNOWN, 1, null, null, List.of());
            return new ProgressFigure(counting, roll.on(), none);
        }
        ProgressFigure all = ProgressFigure.combine(Part.NETWORK, number, figures);
        if (lines.stream().allMatch(NetworkProgress::belongs)) {
            return all;
        }
        List<Progress> certain = new ArrayList<>();
        List<Progress> perhaps = new ArrayList<>();
        for (MemberLine line : lines) {
            if (line.figure().counts()) {
                (belongs(line) ? certain : perhaps).add(line.figure().progress());
            }
        }
        Derivation of = all.derivation();
        return new ProgressFigure(
                counting,
                roll.on(),
                new Derivation(
                        of.part(),
                        of.number(),
                        of.title(),
                        of.pointer(),
                        of.basis(),
                        mean(certain, perhaps),
                        1,
                        null,
                        null,
                        of.parts()));
    }

    /** Returns what the mean may be where some parts perhaps do not belong to it: any of them, whatever the others do. */
    private static Progress mean(List<Progress> certain, List<Progress> perhaps) {
        if (certain.isEmpty()) {
            return Progress.UNKNOWN;
        }
        Progress mean = Progress.mean(certain);
        return new Progress(
                extreme(mean.low(), certain, perhaps, Progress::low, -1),
                extreme(mean.high(), certain, perhaps, Progress::high, 1));
    }

    /** Whatever lies beyond the mean moves it further; after a few rounds nothing does. */
    private static Share extreme(
            Share start, List<Progress> certain, List<Progress> perhaps, Function<Progress, Share> end, int side) {
        Share mean = start;
        while (true) {
            List<Progress> parts = new ArrayList<>(certain);
            for (Progress each : perhaps) {
                if (Integer.signum(end.apply(each).compareTo(mean)) == side) {
                    parts.add(each);
                }
            }
            Share next = end.apply(Progress.mean(parts));
            if (next.equals(mean)) {
                return mean;
            }
            mean = next;
        }
    }
}
