package no.utbredt.reporting.kafka;

import static no.utbredt.reporting.cast.Cast.bergen;
import static no.utbredt.reporting.cast.Cast.haugesund;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.newcomer;
import static no.utbredt.reporting.cast.Cast.nhn;
import static no.utbredt.reporting.cast.Cast.oslo;
import static no.utbredt.reporting.cast.Cast.stavanger;
import static no.utbredt.reporting.cast.Cast.veikart;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import no.utbredt.local.testing.Patience;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.view.UnreadableRecords;
import no.utbredt.reporting.view.View;
import no.utbredt.reporting.view.ViewStatus;
import no.utbredt.reporting.view.ViewStatus.Position;
import org.junit.jupiter.api.Test;

class DoubtMetersTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final Told told = Told.of(oslo(), bergen(), haugesund(), stavanger());
    private final DoubtMeters meters = new DoubtMeters(told.knowledge, CLOCK, registry);
    private volatile List<Position> positions = List.of();

    @Test
    void before_anything_is_counted_nothing_is_claimed() {
        assertThat(gauge("utbredt.view.unplaced", "reason", "unknown_actor")).isNaN();
        assertThat(gauge("utbredt.view.reports")).isNaN();
    }

    @Test
    void what_has_no_place_is_not_heard_or_is_disputed_is_counted_by_reason() {
        told.and(nhn().says("1").that("m-nowhere").has(kjernejournal(), Stage.IN_USE))
                .and(nhn().says("2").that("m-0301").has("no-such-service", Stage.IN_USE))
                .and(newcomer().says("3").that("m-4601").has(kjernejournal(), Stage.IN_USE))
                .and(nhn().says("4").that("m-1103").has(kjernejournal(), Stage.IN_USE))
                .and(veikart().says("5").that("m-1103").has(kjernejournal(), Stage.NO_PLAN));
        meters.count();
        assertThat(gauge("utbredt.view.reports")).isEqualTo(5);
        assertThat(gauge("utbredt.view.unplaced", "reason", "unknown_actor")).isEqualTo(1);
        assertThat(gauge("utbredt.view.unplaced", "reason", "unknown_service")).isEqualTo(1);
        assertThat(gauge("utbredt.view.setaside", "reason", "no_delegation")).isEqualTo(1);
        assertThat(gauge("utbredt.view.disagreements"))
                .isEqualTo(told.findings().disagreements(Told.now(), null).all().size());
    }

    @Test
    void how_many_of_a_group_are_heard_of_is_told_unless_it_is_one_or_two() {
        told.and(nhn().says("1").that("m-0301"), nhn().says("2").that("m-4601"));
        meters.count();
        assertThat(gauge("utbredt.view.members", "group", "kommune")).isEqualTo(4);
        assertThat(gauge("utbredt.view.heard", "group", "kommune")).isNaN();
        told.and(nhn().says("3").that("m-1106"));
        meters.count();
        assertThat(gauge("utbredt.view.heard", "group", "kommune")).isEqualTo(3);
    }

    @Test
    void counting_is_done_when_something_was_read_and_not_for_a_tick() {
        DoubtCounting counting = new DoubtCounting(view(), meters, Duration.ofMillis(1), CLOCK);
        counting.start();
        try {
            positions = List.of(new Position("utbredt.reports", 0, 7, 0));
            await().atMost(Patience.LONG).until(() -> counted() == 1);
            positions = List.of(new Position("utbredt.reports", 0, 7, 3), new Position("utbredt.progress", 0, 900, 0));
            positions = List.of(new Position("utbredt.reports", 0, 8, 0));
            await().atMost(Patience.LONG).until(() -> counted() == 2);
        } finally {
            counting.stop();
        }
    }

    private long counted() {
        return registry.get("utbredt.view.counting").timer().count();
    }

    private double gauge(String name, String... tags) {
        return registry.get(name).tags(tags).gauge().value();
    }

    private View view() {
        return new View() {
            @Override
            public ViewStatus status() {
                return new ViewStatus(
                        !positions.isEmpty(), null, null, positions, List.of(), List.of(), NOON, null, true);
            }

            @Override
            public UnreadableRecords unreadable() {
                return new UnreadableRecords(1);
            }
        };
    }
}
