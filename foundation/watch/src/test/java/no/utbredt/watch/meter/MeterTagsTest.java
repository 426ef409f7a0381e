package no.utbredt.watch.meter;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeterTagsTest {

    private final MeterRegistry registry = new SimpleMeterRegistry();

    @BeforeEach
    void hold_to_the_rule() {
        registry.config().meterFilter(MeterTags.allowed()).meterFilter(MeterTags.boundedClients());
    }

    @Test
    void a_meter_of_ours_tagged_with_an_actor_is_not_registered() {
        registry.counter("utbredt.door.reports", "actor", "m-4601").increment();
        assertThat(registry.getMeters()).isEmpty();
    }

    @Test
    void a_meter_of_ours_tagged_with_client_and_verdict_is() {
        registry.counter("utbredt.door.reports", "client", "cgm-local", "verdict", "recorded");
        assertThat(registry.getMeters()).hasSize(1);
    }

    @Test
    void what_others_tag_is_their_own_business() {
        registry.counter("kafka.consumer.records", "client.id", "c-1");
        assertThat(registry.getMeters()).hasSize(1);
    }

    @Test
    void clients_without_end_do_not_make_series_without_end() {
        for (int client = 0; client < 2_000; client++) {
            registry.counter("utbredt.door.reports", "client", "c-" + client);
        }
        assertThat(registry.getMeters()).hasSizeLessThanOrEqualTo(500);
    }
}
