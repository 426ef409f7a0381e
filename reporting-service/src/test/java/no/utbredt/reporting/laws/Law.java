package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import no.utbredt.reporting.coverage.CoverageQuestion;

/** A law: what must hold of every way of reading, for every world, question and throw of the dice. */
@FunctionalInterface
interface Law {
    /** Whether it holds of that reading in this case. */
    boolean holds(Reading reading, Case some);

    /** What a law is tried on. */
    record Case(World world, CoverageQuestion question, long chance) {}

    static Arbitrary<Case> in(Arbitrary<World> worlds) {
        return Combinators.combine(
                        worlds,
                        Worlds.questions(),
                        net.jqwik.api.Arbitraries.longs().between(0, 1_000_000))
                .as(Case::new);
    }

    /** It holds of our own reading. */
    default void isKept(Case some) {
        assertThat(holds(Reading.ours(), some)).isTrue();
    }

    /** The most cases tried: one in some thousands tells the rarest wrong reading from ours, and none may be missed by bad luck. */
    int MOST = 100_000;

    /** The wrong reading must be found out; it is tried no longer than until it is. */
    default void rejects(Reading wrong, Arbitrary<Case> cases) {
        assertThat(cases.sampleStream().limit(MOST).anyMatch(some -> !holds(wrong, some)))
                .as("the property must find the wrong reading out")
                .isTrue();
    }
}
