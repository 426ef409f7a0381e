package no.utbredt.documents.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import no.utbredt.documents.Lease;
import no.utbredt.documents.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

/** What a lease does, whatever speaks MongoDB's protocol. */
abstract class LeaseSuite {

    private final MongoOperations store = store();
    private final MovableClock clock = new MovableClock("2026-11-20T09:00:00Z");
    private final Lease first = lease();
    private final Lease second = lease();

    private Lease lease() {
        return new MongoLease(store, "initiative-documents", Duration.ofSeconds(6), clock);
    }

    /** An empty one. */
    abstract MongoOperations store();

    @Test
    void oneHoldsItAtATime() {
        assertThat(first.hold()).isTrue();
        assertThat(second.hold()).isFalse();
        assertThat(first.hold()).isTrue();
    }

    @Test
    void whoRenewsItKeepsIt() {
        first.hold();
        for (int second = 0; second < 20; second++) {
            clock.move(Duration.ofSeconds(4));
            assertThat(first.hold()).isTrue();
            assertThat(this.second.hold()).isFalse();
        }
    }

    @Test
    void itExpiresWhenItsHolderDies() {
        first.hold();
        clock.move(Duration.ofSeconds(6));

        assertThat(second.hold()).isTrue();
        assertThat(first.hold()).isFalse();
    }

    @Test
    void ofManyWhoTakeAnExpiredOneAtOnceOneGetsIt() {
        for (int round = 0; round < 50; round++) {
            clock.move(Duration.ofSeconds(7));
            long holders = IntStream.range(0, 8)
                    .mapToObj(i -> lease())
                    .parallel()
                    .filter(Lease::hold)
                    .count();
            assertThat(holders).isEqualTo(1);
        }
    }

    @Test
    void releasedItIsFreeAtOnce() {
        first.hold();
        second.release();
        assertThat(second.hold()).isFalse();

        first.release();

        assertThat(second.hold()).isTrue();
    }
}
