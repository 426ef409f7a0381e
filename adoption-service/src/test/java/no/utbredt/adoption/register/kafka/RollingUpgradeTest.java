package no.utbredt.adoption.register.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import no.utbredt.adoption.report.ContentHash;
import no.utbredt.contract.Topics;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

/** Today's register on a log a newer door writes to: a stage and fields it does not know. */
class RollingUpgradeTest {

    private static final String KEY = "urn:utbredt:client:cgm-local:bergen up-1";
    private static final String NEWER = "{\"source\":\"urn:utbredt:client:cgm-local:bergen\",\"id\":\"up-1\","
            + "\"type\":\"no.utbredt.adoption.reported.v1\",\"content\":{\"stage\":\"EMBEDDED\","
            + "\"confidence\":0.1234567890123456789,\"depth\":{\"levels\":[1,2,{\"x\":null}]},\"statedAt\":\"2026\"},"
            + "\"stamp\":{\"client\":\"cgm-local\",\"door\":\"b\"},\"shard\":\"b\"";
    private static final long AT = 1_700_000_000_123L;

    @Test
    void whatItDoesNotKnowIsPassedOnByteForByte() {
        try (Log log = new Log()) {
            deliver(log, NEWER + "}");

            byte[] report = log.output(Topics.REPORTS.name()).readValue();
            assertThat(new String(report, StandardCharsets.UTF_8))
                    .isEqualTo(NEWER + ",\"recordedAt\":\"2023-11-14T22:13:20.123Z\","
                            + "\"delivery\":{\"partition\":0,\"offset\":0}}");
        }
    }

    @Test
    void twoContentsThatDifferOnlyInWhatItDoesNotKnowAreTwo() {
        try (Log log = new Log()) {
            deliver(log, NEWER + "}");
            deliver(log, NEWER + "}");
            deliver(log, NEWER.replace("\"levels\":[1,", "\"levels\":[9,") + "}");

            assertThat(log.outcomes())
                    .extracting(outcome -> outcome.path("verdict").asString())
                    .containsExactly("recorded", "duplicate", "conflict");
        }
    }

    @Test
    void theHashOfANumberIsTheOneItAlwaysWas() {
        assertThat(ContentHash.of("t", Log.JSON.readTree("{\"confidence\": 0.90, \"n\": 3}")))
                .isEqualTo(ContentHash.of("t\n{\"confidence\":0.9,\"n\":3}".getBytes(StandardCharsets.UTF_8)));
    }

    private static void deliver(Log log, String delivery) {
        log.at(AT, KEY, delivery.getBytes(StandardCharsets.UTF_8), new RecordHeaders());
    }
}
