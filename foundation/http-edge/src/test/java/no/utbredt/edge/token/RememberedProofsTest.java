package no.utbredt.edge.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import no.utbredt.edge.Refused;
import org.junit.jupiter.api.Test;

class RememberedProofsTest {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private final RememberedProofs proofs = new RememberedProofs(2, now::get);

    @Test
    void a_proof_is_taken_once() {
        assertThat(proofs.take("a", NOW.plusSeconds(60))).isTrue();
        assertThat(proofs.take("a", NOW.plusSeconds(90))).isFalse();
        assertThat(proofs.take("b", NOW.plusSeconds(60))).isTrue();
    }

    @Test
    void none_is_forgotten_to_make_room_and_room_comes_when_they_are_too_old() {
        proofs.take("a", NOW.plusSeconds(60));
        proofs.take("b", NOW.plusSeconds(90));

        assertThatThrownBy(() -> proofs.take("c", NOW.plusSeconds(60)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(503));

        now.set(NOW.plusSeconds(61));
        assertThat(proofs.take("c", NOW.plusSeconds(120))).isTrue();
        now.set(NOW.plusSeconds(91));
        assertThat(proofs.take("c", NOW.plusSeconds(120))).isFalse();
    }
}
