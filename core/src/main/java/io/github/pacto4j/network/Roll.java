package io.github.pacto4j.network;

import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.collectivity.CollectivityType;
import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.HowMany;
import io.github.pacto4j.date.StatedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The members of a network on a day, as far as its document tells: by tier, by region, and beside the numbers that it states.
 * Whoever joined in 2022 was perhaps a member in June 2022; whoever joined nobody knows when is perhaps a member on any day.
 * A list that is not declared complete may lack members, so its numbers have no upper end.
 */
public final class Roll {
    private static final String MEMBERS = "/members";

    private final Network network;
    private final StatedDate on;
    private final boolean complete;
    private final List<Member> members;

    /**
     * A collectivity on the list.
     *
     * @param code  its code in the register, as listed where the register does not know it; empty if none is stated
     * @param collectivity  what the register has under the code, null if nothing
     * @param belongs  whether it is a member on the day
     * @param pointers  where it is listed, several times if it left and came back, as JSON Pointers from the network
     */
    public record Member(String code, @Nullable Collectivity collectivity, Certainty belongs, List<String> pointers) {
        /** Copies the list. */
        public Member {
            pointers = List.copyOf(pointers);
        }

        /** Returns whether it belongs to a tier; cannot say of what the register does not know. */
        public Certainty isOf(Tier tier) {
            return collectivity == null ? Certainty.CANNOT_SAY : Certainty.of(collectivity.tier() == tier);
        }

        /** Returns whether it lies in a region, or is that region; cannot say of what the register does not know. */
        public Certainty isIn(String region) {
            String own = region();
            return own == null ? Certainty.CANNOT_SAY : Certainty.of(own.equals(region));
        }

        private @Nullable String region() {
            return collectivity == null
                    ? null
                    : Collectivities.register()
                            .regionOf(collectivity.code())
                            .map(Collectivity::code)
                            .orElse(null);
        }
    }

    private Roll(Network network, StatedDate on) {
        this.network = network;
        this.on = on;
        this.complete = Boolean.TRUE.equals(network.complete())
                && network.members() != null
                && !network.kept().within("members").hasAside();
        this.members = members(network, on);
    }

    /** Returns the members on a day. */
    public static Roll of(Network network, LocalDate on) {
        return new Roll(network, StatedDate.of(on));
    }

    private static List<Member> members(Network network, StatedDate on) {
        Certainty exists = network.createdOn() == null
                ? Certainty.YES
                : network.createdOn().isOnOrBefore(on);
        Map<String, Member> byCode = new LinkedHashMap<>();
        List<NetworkMember> listed = network.members() == null ? List.of() : network.members();
        for (int i = 0; i < listed.size(); i++) {
            NetworkMember each = listed.get(i);
            String pointer = MEMBERS + "/" + network.kept().within("members").fileIndex(i);
            Collectivity collectivity = each.collectivity() == null
                    ? null
                    : Collectivities.register().resolve(each.collectivity()).orElse(null);
            if (collectivity != null && collectivity.isExample()) {
                continue;
            }
            String code =
                    collectivity != null ? collectivity.code() : each.collectivity() == null ? "" : each.collectivity();
            Member member = new Member(code, collectivity, exists.and(each.isMemberOn(on)), List.of(pointer));
            byCode.merge(code.isEmpty() ? pointer : code, member, Roll::or);
        }
        return List.copyOf(byCode.values());
    }

    private static Member or(Member one, Member other) {
        List<String> pointers = new ArrayList<>(one.pointers);
        pointers.addAll(other.pointers);
        return new Member(one.code, one.collectivity, one.belongs.or(other.belongs), pointers);
    }

    /** Returns the day that this is for. */
    public LocalDate on() {
        return on.first();
    }

    /** Returns whether the document declares its list complete, and all of it could be read. */
    public boolean isComplete() {
        return complete;
    }

    /** Returns the collectivities that are members on the day, or may be, in the order of the list. */
    public List<Member> members() {
        return members.stream()
                .filter(member -> member.belongs() != Certainty.NO)
                .toList();
    }

    /**
     * Returns a collectivity of the list, whether or not it is a member on the day; empty if it is not listed.
     *
     * @param code  its code in the register, or the one of 2014
     */
    public Optional<Member> find(String code) {
        String present =
                Collectivities.register().resolve(code).map(Collectivity::code).orElse(code);
        return members.stream().filter(member -> member.code().equals(present)).findFirst();
    }

    /**
     * Returns whether a collectivity is a member on the day: one that is not listed is none if the list is complete, else it
     * cannot be said. Nor can it where a member is listed without a code, who may be this one.
     *
     * @param code  its code in the register, or the one of 2014
     */
    public Certainty isMember(String code) {
        Certainty listed = find(code).map(Member::belongs).orElse(complete ? Certainty.NO : Certainty.CANNOT_SAY);
        for (Member member : members) {
            if (member.code().isEmpty()) {
                listed = listed.or(member.belongs().and(Certainty.CANNOT_SAY));
            }
        }
        return listed;
    }

    /** Returns the number of members. */
    public HowMany count() {
        return count(member -> Certainty.YES, members, complete);
    }

    /** Returns the number of members of each tier; what the register does not know may be of any. */
    public Map<Tier, HowMany> byTier() {
        Map<Tier, HowMany> numbers = new EnumMap<>(Tier.class);
        for (Tier tier : Tier.values()) {
            numbers.put(tier, count(member -> member.isOf(tier), members, complete));
        }
        return numbers;
    }

    /** Returns the number of members in each of the 12 regions, the region itself among them, by code in its order. */
    public Map<String, HowMany> byRegion() {
        Map<String, List<Certainty>> answers = new LinkedHashMap<>();
        for (Collectivity region : Collectivities.register().ofType(CollectivityType.REGION)) {
            answers.put(region.code(), new ArrayList<>());
        }
        for (Member member : members) {
            String own = member.region();
            if (own == null) {
                answers.values().forEach(all -> all.add(member.belongs().and(Certainty.CANNOT_SAY)));
            } else {
                answers.computeIfAbsent(own, any -> new ArrayList<>()).add(member.belongs());
            }
        }
        Map<String, HowMany> numbers = new LinkedHashMap<>();
        answers.forEach((code, all) ->
                numbers.put(code, complete ? HowMany.of(all) : HowMany.of(all).orMore()));
        return numbers;
    }

    /** Returns the members that the register does not know, so that nobody can say of which tier and region they are. */
    public List<Member> unplaced() {
        return members().stream()
                .filter(member -> member.collectivity() == null)
                .toList();
    }

    private static HowMany count(Function<Member, Certainty> asked, List<Member> members, boolean complete) {
        HowMany many = HowMany.of(members.stream()
                .map(member -> member.belongs().and(asked.apply(member)))
                .toList());
        return complete ? many : many.orMore();
    }

    /** Returns the numbers that the document states, in its order, each beside what its list gives for the same day. */
    public List<StatedCount> stated() {
        List<MemberCount> counts = network.counts() == null ? List.of() : network.counts();
        List<StatedCount> stated = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            MemberCount count = counts.get(i);
            StatedDate day = count.on();
            HowMany listed = day == null ? null : count(member -> Certainty.YES, members(network, day), complete);
            stated.add(new StatedCount(
                    count,
                    "/counts/" + network.kept().within("counts").fileIndex(i),
                    day != null || network.createdOn() == null
                            ? null
                            : network.createdOn().first(),
                    listed));
        }
        return List.copyOf(stated);
    }
}
