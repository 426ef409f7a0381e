package no.utbredt.reporting.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Supplier;
import no.utbredt.reporting.view.UnreadableRecords;
import no.utbredt.reporting.view.View;
import no.utbredt.reporting.view.ViewStatus;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class LogReaderTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final ReadingSettings SETTINGS = new ReadingSettings(
            (short) 1,
            Duration.ofMillis(10),
            Duration.ofSeconds(1),
            Duration.ofMillis(1),
            Duration.ofSeconds(2),
            Duration.ofMinutes(2),
            10,
            Duration.ofSeconds(30));

    @Test
    void a_reader_that_dies_says_so_and_the_liveness_probe_with_it() {
        LogReader reader = reader(() -> {
            throw new IllegalStateException("nobody thought of this");
        });

        reader.run();

        assertThat(reader.status().alive()).isFalse();
        assertThat(reader.status().failure()).contains("nobody thought of this");
        assertThat(liveness(reader.status(), NOON)).isEqualTo(Status.DOWN);
    }

    @Test
    void brokers_that_are_away_are_no_death_and_not_ready() {
        int[] attempts = {0};
        LogReader[] self = {null};
        self[0] = reader(() -> {
            attempts[0]++;
            if (attempts[0] == 3) {
                self[0].stop();
            }
            throw new KafkaException("nobody there");
        });

        self[0].run();

        assertThat(attempts[0]).isEqualTo(3);
        assertThat(self[0].status().alive()).isTrue();
        assertThat(self[0].status().failure()).isEqualTo("nobody there");
        assertThat(liveness(self[0].status(), NOON)).isEqualTo(Status.UP);
        assertThat(new ViewReadiness(of(self[0].status())).health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
    }

    @Test
    void a_reader_that_does_not_come_round_is_as_good_as_dead() {
        ViewStatus stuck = ViewStatus.unread(NOON);

        assertThat(liveness(stuck, NOON.plusSeconds(120))).isEqualTo(Status.UP);
        assertThat(liveness(stuck, NOON.plusSeconds(121))).isEqualTo(Status.DOWN);
    }

    private static Status liveness(ViewStatus status, Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return new ReaderLiveness(of(status), SETTINGS.stall(), clock).health().getStatus();
    }

    private static LogReader reader(Supplier<Brokers> connections) {
        return new LogReader(
                () -> {
                    throw new AssertionError("no consumer without brokers");
                },
                connections,
                new Intakes(Map.of(), new UnreadableRecords(1), Arrivals.NONE),
                new Edge(Writer.EXPECTED, SETTINGS.clockSkew()),
                new Lifeline(Clock.fixed(NOON, ZoneOffset.UTC)),
                SETTINGS);
    }

    private static View of(ViewStatus status) {
        return new View() {
            @Override
            public ViewStatus status() {
                return status;
            }

            @Override
            public UnreadableRecords unreadable() {
                return new UnreadableRecords(1);
            }
        };
    }
}
