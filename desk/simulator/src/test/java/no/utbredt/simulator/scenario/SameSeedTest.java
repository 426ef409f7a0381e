package no.utbredt.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.utbredt.simulator.play.Events;
import org.junit.jupiter.api.Test;

/** The same seed gives the same history, byte for byte, and another seed another. */
class SameSeedTest {

    @Property(tries = 15)
    void the_same_seed_gives_the_same_history(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int percent) {
        assertThat(reproducible(
                        seed,
                        each -> text(Scenario.of(Norway.WHOLE, each, percent).history())))
                .isTrue();
    }

    @Property(tries = 10)
    void another_seed_gives_another_history(@ForAll @IntRange(min = 0, max = 1_000_000) int seed) {
        assertThat(text(Scenario.of(Norway.WHOLE, seed, 3).history()))
                .isNotEqualTo(text(Scenario.of(Norway.WHOLE, seed + 1L, 3).history()));
    }

    @Test
    void a_history_that_throws_dice_nobody_seeded_is_found_out() {
        assertThat(reproducible(1, seed -> {
                    List<Statement> shuffled =
                            new ArrayList<>(Scenario.of(Norway.WHOLE, seed, 3).history());
                    Collections.shuffle(shuffled);
                    return text(shuffled);
                }))
                .isFalse();
    }

    private static boolean reproducible(long seed, LongFunction<String> history) {
        return history.apply(seed).equals(history.apply(seed));
    }

    private static String text(List<Statement> history) {
        return history.stream().map(each -> Events.of(each).toString()).collect(Collectors.joining("\n"));
    }
}
