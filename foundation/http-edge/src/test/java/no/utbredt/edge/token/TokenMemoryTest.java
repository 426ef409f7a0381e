package no.utbredt.edge.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class TokenMemoryTest {

    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private final InstantSource clock = now::get;
    private final List<String> checked = new ArrayList<>();
    private final TokenMemory memory = new TokenMemory(this::check, clock.withZone(ZoneOffset.UTC));

    @Test
    void a_token_sent_again_is_checked_once() {
        assertThat(memory.decode("good")).isSameAs(memory.decode("good"));
        assertThat(checked).containsExactly("good");
    }

    @Test
    void each_token_is_checked_for_itself() {
        memory.decode("good");
        assertThat(memory.decode("good2").getTokenValue()).isEqualTo("good2");
        assertThat(checked).containsExactly("good", "good2");
    }

    @Test
    void a_refused_token_is_refused_each_time_and_never_remembered() {
        assertThatThrownBy(() -> memory.decode("forged")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> memory.decode("forged")).isInstanceOf(BadJwtException.class);
        assertThat(checked).containsExactly("forged", "forged");
    }

    @Test
    void a_remembered_token_is_checked_again_once_its_lifetime_has_ended() {
        memory.decode("good");
        now.set(NOW.plusSeconds(60));
        memory.decode("good");
        assertThat(checked).containsExactly("good", "good");
    }

    @Test
    void a_long_token_is_checked_again_after_five_minutes_as_the_keys_are() {
        memory.decode("long");
        now.set(NOW.plus(TokenMemory.LONGEST).minusSeconds(1));
        memory.decode("long");
        now.set(NOW.plus(TokenMemory.LONGEST).plusSeconds(1));
        memory.decode("long");
        assertThat(checked).containsExactly("long", "long");
    }

    private Jwt check(String token) {
        checked.add(token);
        if (token.equals("forged")) {
            throw new BadJwtException("not signed by the issuer");
        }
        Duration lifetime = token.equals("long") ? Duration.ofHours(10) : Duration.ofSeconds(60);
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .issuedAt(NOW)
                .expiresAt(NOW.plus(lifetime))
                .build();
    }
}
