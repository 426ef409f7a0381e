package no.utbredt.reporting.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.utbredt.contract.Topics;
import no.utbredt.reporting.release.Release;
import no.utbredt.reporting.time.KnownAt;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class WireReleasesTest {

    private static final String WHOLE = """
            {"title": "Utgave", "titleEnglish": "Release", "state": "FINAL", "knownAt": "2026-10-14T21:59:59.875Z",
             "statedBy": "2026-09-30", "madeAt": "2026-10-15T08:00:00Z", "follows": "forelopig", "tables": ["bruk"],
             "note": "Rettet."}""";

    @Test
    void a_release_is_read_whole_and_its_time_to_the_second() {
        assertThat(read(WHOLE))
                .isEqualTo(new Release(
                        "Utgave",
                        "Release",
                        Release.State.FINAL,
                        KnownAt.endOf(Instant.parse("2026-10-14T21:59:59Z")),
                        LocalDate.parse("2026-09-30"),
                        Instant.parse("2026-10-15T08:00:00Z"),
                        "forelopig",
                        List.of("bruk"),
                        "Rettet."));
    }

    @Test
    void a_state_nobody_knows_promises_no_more_than_preliminary() {
        assertThat(read(WHOLE.replace("FINAL", "DEFINITIVE")).state()).isEqualTo(Release.State.PRELIMINARY);
    }

    @Test
    void one_without_its_time_is_not_taken() {
        assertThatThrownBy(() -> read(WHOLE.replace("knownAt", "knewAt"))).hasMessageContaining("without knownAt");
    }

    private static Release read(String state) {
        String document = """
                {"id": "k3", "version": {"epoch": 1, "number": 1},
                 "history": [{"recordedAt": "2026-10-15T08:00:00Z", "state": %s}]}
                """.formatted(state);
        return Objects.requireNonNull(WireReleases.read(new ConsumerRecord<>(
                        Topics.RELEASES.name(), 0, 0, "k3".getBytes(UTF_8), document.getBytes(UTF_8)))
                .history()
                .getFirst()
                .state());
    }
}
