package no.utbredt.edge.token;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;

class WithoutIssuerTest {

    @Test
    void where_no_issuer_is_set_every_token_is_refused_and_told_why() {
        var tokens = new TokenAutoConfiguration()
                .accessTokens(new TokenSettings(" ", "utbredt", List.of(), SomeProofs.settings()));

        assertThatThrownBy(() -> tokens.decode("a.b.c"))
                .isInstanceOf(BadJwtException.class)
                .hasMessageContaining("UTBREDT_ISSUER");
    }
}
