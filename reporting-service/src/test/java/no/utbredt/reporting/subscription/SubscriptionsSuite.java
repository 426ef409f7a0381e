package no.utbredt.reporting.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.utbredt.reporting.news.Interest;
import no.utbredt.reporting.news.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds of subscriptions wherever they are kept. */
public abstract class SubscriptionsSuite {

    private static final Instant BEGIN = Instant.parse("2026-11-20T11:00:00.123Z");

    private Subscriptions subscriptions = new InMemorySubscriptions();

    /** Empty ones. */
    protected abstract Subscriptions subscriptions();

    @BeforeEach
    void begin() {
        subscriptions = subscriptions();
    }

    private static Subscription registered(int second) {
        return new Subscription(
                UUID.randomUUID().toString(),
                0,
                "999000010",
                URI.create("https://hooks.example.org/a?b=%C3%A6"),
                new Interest(Set.of(Kind.SOURCE_SILENT, Kind.TARGET_REACHED), Set.of("pll"), Set.of("pulje-1")),
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                BEGIN.plusSeconds(second),
                Progress.begun(BEGIN),
                null);
    }

    @Test
    void what_was_added_is_found_as_it_was() {
        Subscription added = subscriptions.add(registered(1));
        Subscription earlier = subscriptions.add(registered(0));

        assertThat(subscriptions.find(added.id())).isEqualTo(added);
        assertThat(subscriptions.all()).containsExactly(earlier, added);
        assertThat(subscriptions.find("none")).isNull();
    }

    @Test
    void every_state_is_found_as_it_was_kept() {
        Subscription added = subscriptions.add(registered(1));
        Progress agreed = added.progress().agreed(new Progress.Told(7, BEGIN), 120, BEGIN.plusSeconds(1));
        Failure failure = new Failure(BEGIN.plusSeconds(2), Failure.Code.REFUSED, 503);
        Progress failed = agreed.failed(failure, BEGIN.plus(Duration.ofHours(1)));
        for (Progress progress : List.of(
                agreed,
                failed,
                failed.ended(Progress.Ending.NOT_TAKEN, new Failure(BEGIN, Failure.Code.TOO_SLOW, null)))) {
            Subscription there = Objects.requireNonNull(subscriptions.find(added.id()));
            Subscription kept = Objects.requireNonNull(subscriptions.replace(
                    there.at(progress).claimed(new Subscription.Claim("one", BEGIN.plusSeconds(60)))));

            assertThat(subscriptions.find(added.id())).isEqualTo(kept);
            assertThat(kept.progress()).isEqualTo(progress);
        }
    }

    @Test
    void of_two_that_saw_the_same_one_writes() throws Exception {
        Subscription added = subscriptions.add(registered(1));
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Boolean>> writers = Stream.generate(
                            () -> (Callable<Boolean>) () -> subscriptions.replace(added) != null)
                    .limit(8)
                    .toList();
            int written = 0;
            for (Future<Boolean> each : threads.invokeAll(writers)) {
                written += each.get() ? 1 : 0;
            }
            assertThat(written).isEqualTo(1);
        }
    }

    @Test
    void what_was_removed_is_not_written_again() {
        Subscription added = subscriptions.add(registered(1));
        subscriptions.remove(added.id());
        subscriptions.remove(added.id());

        assertThat(subscriptions.replace(added)).isNull();
        assertThat(subscriptions.all()).isEmpty();
    }
}
