package no.utbredt.reporting.adoption;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.report.Extent;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** What several actors hand over as one: the lowest stage, and nothing known where one of them is unknown (law 7). */
final class Succession {
    /**
     * One of the actors.
     *
     * @param actor its id
     * @param day the epoch day of its standing, and of its weight
     */
    record Share(String actor, int day, Standing standing) {}

    private Succession() {}

    static Standing merge(List<Share> shares, Registry registry) {
        if (shares.stream().allMatch(share -> share.standing().behind().isEmpty())) {
            return Standing.UNKNOWN;
        }
        Standing lowest = shares.getFirst().standing();
        Set<Stage> possible = lowest.possible();
        List<ReportName> behind = new ArrayList<>();
        boolean told = true;
        PartialDate oldest = null;
        for (Share share : shares) {
            possible = lower(possible, share.standing().possible());
            lowest = lower(lowest.stage(), share.standing().stage()) == lowest.stage() ? lowest : share.standing();
            behind.addAll(share.standing().behind());
            told &= share.standing().told();
            oldest = earlier(oldest, share.standing().statedAt());
        }
        return new Standing(
                lowest.stage(),
                possible,
                told,
                lowest.since(),
                oldest,
                lowest.extent(),
                behind,
                derivation(shares, lowest.stage(), registry),
                false);
    }

    /** A figure rests on the oldest of what it rests on. */
    private static @Nullable PartialDate earlier(@Nullable PartialDate one, @Nullable PartialDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.last() < one.last() ? other : one;
    }

    /** What uncertain reports about some of them leave possible of the whole, those nobody told of left aside. */
    static Standing doubts(List<Share> shares) {
        if (shares.stream().noneMatch(share -> uncertain(share.standing()))) {
            return Standing.UNKNOWN;
        }
        Set<Stage> possible = Set.of();
        List<ReportName> behind = new ArrayList<>();
        PartialDate oldest = null;
        for (Share share : shares) {
            Set<Stage> told = EnumSet.copyOf(share.standing().possible());
            told.remove(Stage.UNKNOWN);
            if (!told.isEmpty()) {
                possible = possible.isEmpty() ? told : lower(possible, told);
            }
            behind.addAll(share.standing().behind());
            oldest = earlier(oldest, share.standing().statedAt());
        }
        return new Standing(Stage.UNKNOWN, possible, false, null, oldest, null, behind, null, false);
    }

    private static boolean uncertain(Standing standing) {
        return standing.possible().size() > 1;
    }

    private static Set<Stage> lower(Set<Stage> some, Set<Stage> others) {
        Set<Stage> lower = EnumSet.noneOf(Stage.class);
        for (Stage a : some) {
            for (Stage b : others) {
                lower.add(lower(a, b));
            }
        }
        return lower;
    }

    /** Unknown before all; what is not relevant gives way to what is. */
    private static Stage lower(Stage a, Stage b) {
        if (a == Stage.UNKNOWN || b == Stage.UNKNOWN) {
            return Stage.UNKNOWN;
        }
        if (a == Stage.NOT_RELEVANT || b == Stage.NOT_RELEVANT) {
            return a == Stage.NOT_RELEVANT ? b : a;
        }
        return b.reach() < a.reach() ? b : a;
    }

    private static Derivation derivation(List<Share> shares, Stage lowest, Registry registry) {
        List<String> from = shares.stream().map(Share::actor).toList();
        Stage highest = lowest;
        for (Share share : shares) {
            highest = share.standing().stage().reach() > highest.reach()
                    ? share.standing().stage()
                    : highest;
        }
        return highest == lowest
                ? new Derivation.Succession(from, null, null)
                : new Derivation.Succession(from, highest, extent(shares, highest, registry));
    }

    private static Extent extent(List<Share> shares, Stage highest, Registry registry) {
        Extent population = extent(shares, highest, registry, Weight.POPULATION);
        return population != null
                ? population
                : new Extent(
                        shares.stream()
                                .filter(s -> s.standing().stage() == highest)
                                .count(),
                        shares.size(),
                        Weight.ACTORS.name());
    }

    private static @Nullable Extent extent(List<Share> shares, Stage highest, Registry registry, Weight weight) {
        long reached = 0;
        long all = 0;
        for (Share share : shares) {
            Actor actor = registry.actor(share.actor());
            OptionalLong weighs = actor == null ? OptionalLong.empty() : actor.weightOn(weight, share.day());
            if (weighs.isEmpty()) {
                return null;
            }
            all += weighs.getAsLong();
            reached += share.standing().stage() == highest ? weighs.getAsLong() : 0;
        }
        return new Extent(reached, all, weight.name());
    }
}
