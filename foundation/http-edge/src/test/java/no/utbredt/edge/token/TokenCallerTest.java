package no.utbredt.edge.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Whose allowance a request is counted against. */
class TokenCallerTest {

    private final TokenCaller caller = new TokenCaller();

    @Test
    void a_token_stands_for_the_client_it_was_given_to_and_for_no_person() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setUserPrincipal(new JwtAuthenticationToken(Jwt.withTokenValue("x")
                .header("alg", "none")
                .subject("a person")
                .claim("client_id", "cgm")
                .build()));

        assertThat(caller.of(request)).contains("cgm");
    }

    @Test
    void who_shows_no_token_is_a_stranger() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        assertThat(caller.of(request)).isEmpty();

        request.setUserPrincipal(new TestingAuthenticationToken("somebody", "otherwise"));
        assertThat(caller.of(request)).isEmpty();
    }
}
