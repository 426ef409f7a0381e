package no.utbredt.adoption.report.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class KnownServicesTest {

    private final KnownServices services = new KnownServices(new JsonMapper());

    @Test
    void everyServiceIsKnownUntilTheCatalogueIsReadAndThenThoseThatStandInIt() {
        services.hear(record("digihelse", "{}"));
        services.hear(record("old", "{}"));
        assertThat(services.knows("new")).isTrue();
        services.nothingMore();
        services.hear(record("old", null));
        assertThat(services.knows("digihelse")).isTrue();
        assertThat(services.knows("new")).isFalse();
        assertThat(services.knows("old")).isFalse();
    }

    @Test
    void aCatalogueWithoutAServiceHasNotBeenPublishedYet() {
        services.nothingMore();
        assertThat(services.knows("digihelse")).isTrue();
    }

    private static ConsumerRecord<String, byte[]> record(String key, @Nullable String value) {
        return new ConsumerRecord<>(
                "utbredt.services", 0, 0, key, value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }
}
