package no.utbredt.initiative.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

final class TokensTest {

    private static final String ISSUER = "https://issuer.example";

    @Test
    void aTokenForUsIsBelieved() {
        assertThat(errors(token -> {})).isZero();
        assertThat(errors(token -> token.header("typ", "JWT"))).isZero();
    }

    @Test
    void everythingElseIsNot() {
        assertThat(errors(token -> token.header("typ", "id+jwt"))).isPositive();
        assertThat(errors(token -> token.issuer("https://other.example"))).isPositive();
        assertThat(errors(token -> token.audience(List.of("somebody else")))).isPositive();
        assertThat(errors(token -> token.claims(claims -> claims.remove("aud"))))
                .isPositive();
        assertThat(errors(token -> token.expiresAt(Instant.now().minusSeconds(120))))
                .isPositive();
        assertThat(errors(token -> token.notBefore(Instant.now().plusSeconds(120))))
                .isPositive();
    }

    private static int errors(Consumer<Jwt.Builder> change) {
        Jwt.Builder token = Jwt.withTokenValue("token")
                .header("typ", "at+jwt")
                .issuer(ISSUER)
                .audience(List.of("utbredt"))
                .issuedAt(Instant.now().minusSeconds(600))
                .expiresAt(Instant.now().plusSeconds(60));
        change.accept(token);
        return Tokens.validator(new AccessSettings(ISSUER, "utbredt"))
                .validate(token.build())
                .getErrors()
                .size();
    }
}
