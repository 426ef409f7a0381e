package no.utbredt.reporting.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class KeptTest {

    private record Thing(int key, int worth) {}

    @Property(tries = 300)
    void it_holds_what_a_map_would_whatever_the_hashes_and_leaves_the_earlier_as_it_was(
            @ForAll List<@IntRange(min = 0, max = 60) Integer> steps,
            @ForAll @IntRange(min = 1, max = 100) int hashes) {
        Kept<Integer, Thing> kept = Kept.by(Thing::key, key -> key % hashes * 0x01010101);
        Map<Integer, Thing> map = new HashMap<>();
        for (int step = 0; step < steps.size(); step++) {
            List<Thing> before = kept.all().toList();
            Kept<Integer, Thing> earlier = kept;
            int key = steps.get(step);
            if (key % 3 == 0 && map.containsKey(key)) {
                kept = kept.without(key);
                map.remove(key);
            } else {
                kept = kept.with(new Thing(key, step));
                map.put(key, new Thing(key, step));
            }
            assertThat(earlier.all().toList()).isEqualTo(before);
        }

        assertThat(kept.all()).containsExactlyInAnyOrderElementsOf(map.values());
        assertThat(kept.size()).isEqualTo(map.size());
        for (int key = 0; key <= 60; key++) {
            assertThat(kept.get(key)).isEqualTo(map.get(key));
        }
    }

    @Test
    void things_of_one_hash_are_told_apart() {
        Kept<Integer, Thing> kept = Kept.by(Thing::key, key -> 7);
        for (int key = 0; key < 100; key++) {
            kept = kept.with(new Thing(key, key));
        }

        assertThat(kept.without(50).without(50).size()).isEqualTo(99);
        assertThat(kept.get(50)).isEqualTo(new Thing(50, 50));
    }

    @Test
    void something_is_worked_out_once_for_all_who_wait() {
        var times = new java.util.concurrent.atomic.AtomicInteger();
        Once<Integer> once = new Once<>(times::incrementAndGet);

        assertThat(IntStream.range(0, 64).parallel().map(some -> once.get()).sum())
                .isEqualTo(64);
    }
}
