package no.utbredt.documents.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.utbredt.documents.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

/** What two instances with one store make of used proofs, whatever speaks MongoDB's protocol. */
abstract class UsedProofsSuite {

    private static final int AT_ONCE = 8;

    private final MongoOperations store = store();
    private final MovableClock clock = new MovableClock("2026-11-20T09:00:00Z");
    private final MongoUsedProofs first = new MongoUsedProofs(store, clock);
    private final MongoUsedProofs second = new MongoUsedProofs(store, clock);

    /** An empty one. */
    abstract MongoOperations store();

    @Test
    void what_one_instance_was_shown_the_other_does_not_take() {
        assertThat(first.take("a", later(60))).isTrue();

        assertThat(second.take("a", later(90))).isFalse();
        assertThat(first.take("a", later(60))).isFalse();
        assertThat(second.take("b", later(60))).isTrue();
    }

    @Test
    void of_many_who_are_shown_a_proof_at_once_one_takes_it() throws Exception {
        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int round = 0; round < 50; round++) {
                String proof = "proof-" + round;
                List<Callable<Boolean>> shown = IntStream.range(0, AT_ONCE)
                        .<Callable<Boolean>>mapToObj(instance -> () -> {
                            together.await();
                            return (instance % 2 == 0 ? first : second).take(proof, later(60));
                        })
                        .toList();
                List<Boolean> taken = new ArrayList<>();
                for (Future<Boolean> each : threads.invokeAll(shown)) {
                    taken.add(each.get());
                }
                assertThat(taken).containsOnlyOnce(true);
            }
        }
    }

    @Test
    void those_that_are_too_old_are_removed_and_no_others() {
        first.take("short", later(60));
        first.take("long", later(600));

        clock.move(Duration.ofSeconds(61));
        first.take("next", later(60));

        assertThat(store.getCollection("usedProofs").countDocuments()).isEqualTo(2);
        assertThat(second.take("long", later(600))).isFalse();
        assertThat(second.take("short", later(60))).isTrue();
    }

    private Instant later(long seconds) {
        return clock.instant().plusSeconds(seconds);
    }
}
