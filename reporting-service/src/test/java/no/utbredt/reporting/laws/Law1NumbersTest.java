package no.utbredt.reporting.laws;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Identifier;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A number is looked up as of the last possible day on which it was used; where the registry knows it only on other days, as of
 * the nearest of those; and what is beneath its bearer as of the same day.
 */
class Law1NumbersTest {
    private static final int FIRST_YEAR = 2020;

    /** Who bore the number from which year to which, inclusive; each has a nursing home for just as long. */
    record Bearers(List<Years> years) {
        record Years(int from, int to) {}

        Registry registry() {
            List<Document<Actor>> all = new ArrayList<>();
            for (int at = 0; at < years.size(); at++) {
                String from = years.get(at).from() + "-01-01";
                String to = years.get(at).to() + "-12-31";
                all.add(Actors.municipality("m" + at, "M")
                        .known("KOMNR", "0001", from, to)
                        .recorded(Cast.FOUNDED));
                all.add(Actors.unit("h" + at, "sykehjem", "m" + at).until(to).recorded(Cast.FOUNDED));
            }
            return Registry.within(Horizon.LATEST, all, List.of(), Map.of());
        }

        /** Worked out from the words; of two days as near the earlier. */
        Set<String> on(LocalDate day) {
            TreeMap<Long, String> byDistance = new TreeMap<>();
            for (int at = 0; at < years.size(); at++) {
                LocalDate first = LocalDate.of(years.get(at).from(), 1, 1);
                LocalDate last = LocalDate.of(years.get(at).to(), 12, 31);
                LocalDate nearest = day.isBefore(first) ? first : day.isAfter(last) ? last : day;
                byDistance.putIfAbsent(Math.abs(nearest.toEpochDay() - day.toEpochDay()), "m" + at);
            }
            return Set.of(byDistance.values().iterator().next());
        }
    }

    private interface LookUp {
        Set<String> of(Bearers bearers, PartialDate used);
    }

    private static boolean holds(LookUp lookUp, Bearers bearers, PartialDate used) {
        return lookUp.of(bearers, used).equals(bearers.on(used.lastDay()));
    }

    private static LookUp ours(@Nullable String area) {
        return (bearers, used) -> bearers.registry().resolve(new Reference("KOMNR", "0001", area), used).stream()
                .map(id -> id.replace('h', 'm'))
                .collect(toSet());
    }

    /** One after the other, with or without years between, as numbers are given out again. */
    @Provide
    Arbitrary<Bearers> bearers() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2))
                .as((gap, length) -> new int[] {gap, length})
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(Law1NumbersTest::inTurn);
    }

    private static Bearers inTurn(List<int[]> turns) {
        List<Bearers.Years> years = new ArrayList<>();
        int next = FIRST_YEAR;
        for (int[] turn : turns) {
            years.add(new Bearers.Years(next + turn[0], next + turn[0] + turn[1]));
            next += turn[0] + turn[1] + 1;
        }
        return new Bearers(years);
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return Combinators.combine(
                        Arbitraries.integers().between(2018, 2030), Arbitraries.of("", "", "-03", "-Q4", "-11-20"))
                .as((year, rest) -> PartialDate.parse(year + rest));
    }

    @Property(tries = 500)
    void aNumberMeansWhoBoreItOnTheNearestDay(@ForAll("bearers") Bearers bearers, @ForAll("dates") PartialDate used) {
        assertThat(holds(ours(null), bearers, used)).isTrue();
    }

    @Property(tries = 500)
    void whatIsBeneathIsLookedForOnTheSameDay(@ForAll("bearers") Bearers bearers, @ForAll("dates") PartialDate used) {
        assertThat(holds(ours("sykehjem"), bearers, used)).isTrue();
    }

    @Example
    void theFirstPossibleDayIsFoundOut() {
        isFoundOut((bearers, used) -> ours(null).of(bearers, PartialDate.day(used.first())));
    }

    @Example
    void theLatestBearerIsFoundOut() {
        isFoundOut((bearers, used) -> Set.of("m" + (bearers.years().size() - 1)));
    }

    @Example
    void knowingItOnItsOwnDaysOnlyIsFoundOut() {
        isFoundOut((bearers, used) -> {
            Registry registry = bearers.registry();
            return Set.copyOf(registry.holdersOf(new Identifier("KOMNR", "0001"), used.last()));
        });
    }

    private void isFoundOut(LookUp wrong) {
        assertThat(Combinators.combine(bearers(), dates())
                        .as((bearers, used) -> !holds(wrong, bearers, used))
                        .sampleStream()
                        .limit(100_000)
                        .anyMatch(found -> found))
                .as("the property must find the wrong look-up out")
                .isTrue();
    }
}
