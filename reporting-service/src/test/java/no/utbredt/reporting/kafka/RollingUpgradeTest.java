package no.utbredt.reporting.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log that newer doors write to, read by today's view and, without anybody sending anything again, by the next one. */
class RollingUpgradeTest {

    private static final String NEWER = """
            {"source": "urn:utbredt:client:cgm-local:bergen", "id": "up-1", "type": "no.utbredt.adoption.reported.v1",
             "content": {"actor": {"scheme": "KOMNR", "value": "4601", "branch": "x"}, "service": "kjernejournal",
               "role": "CONSUMER", "stage": "EMBEDDED", "validFrom": {"date": "2026-10", "basis": "STARTED", "sure": true},
               "statedAt": "2026-10-20", "confidence": 0.9, "depth": {"levels": [1, 2]}},
             "stamp": {"client": "cgm-local", "speaker": "ACTOR", "organisation": "964338531",
               "receivedAt": "2026-10-20T08:15:30.123Z", "door": "b"},
             "recordedAt": "2026-10-20T08:15:30.456Z", "delivery": {"partition": 2, "offset": 4711}, "shard": "b"}
            """;

    @TempDir
    Path folder;

    @Test
    void a_stage_the_view_does_not_know_counts_as_unknown_with_a_finding() {
        assertThat(new SaidOfBergen().apply(NEWER)).isEqualTo("UNKNOWN true [UNKNOWN_CODE]");
    }

    @Test
    void a_field_the_view_does_not_know_changes_nothing() {
        assertThat(new SaidOfBergen().apply(NEWER.replace("EMBEDDED", "IN_USE")))
                .isEqualTo("IN_USE true []");
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_upgraded_view_reads_the_same_record_and_the_stage_is_right() throws Exception {
        try (NewerVersion newer = NewerVersion.withOneStageMore(folder)) {
            var said = (UnaryOperator<String>) newer.loadClass(SaidOfBergen.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();

            assertThat(said.apply(NEWER)).isEqualTo("EMBEDDED true []");
            assertThat(said.apply(NEWER.replace("EMBEDDED", "IN_USE"))).isEqualTo("IN_USE true []");
        }
    }
}
