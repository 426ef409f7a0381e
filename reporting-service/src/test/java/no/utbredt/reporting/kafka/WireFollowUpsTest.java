package no.utbredt.reporting.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Objects;
import no.utbredt.contract.Topics;
import no.utbredt.reporting.followup.FollowUp;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class WireFollowUpsTest {

    private static final String WHOLE = """
            {"kind": "STALE", "state": "EXPLAINED", "owner": "994598759", "note": "Venter.", "saidAt": "2026-10-15T08:00:00Z"}""";

    @Test
    void a_follow_up_is_read_whole() {
        assertThat(read(WHOLE))
                .isEqualTo(new FollowUp(
                        "STALE",
                        FollowUp.State.EXPLAINED,
                        "994598759",
                        "Venter.",
                        Instant.parse("2026-10-15T08:00:00Z")));
    }

    @Test
    void a_state_nobody_knows_settles_nothing() {
        assertThat(read(WHOLE.replace("EXPLAINED", "SOLVED")).state()).isEqualTo(FollowUp.State.OPEN);
    }

    @Test
    void one_without_its_kind_is_not_taken() {
        assertThatThrownBy(() -> read(WHOLE.replace("kind", "sort"))).hasMessageContaining("without kind");
    }

    private static FollowUp read(String state) {
        String document = """
                {"id": "f", "version": {"epoch": 1, "number": 1},
                 "history": [{"recordedAt": "2026-10-15T08:00:00Z", "state": %s}]}
                """.formatted(state);
        return Objects.requireNonNull(WireFollowUps.read(new ConsumerRecord<>(
                        Topics.FOLLOW_UPS.name(), 0, 0, "f".getBytes(UTF_8), document.getBytes(UTF_8)))
                .history()
                .getFirst()
                .state());
    }
}
