package no.utbredt.reporting.signin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.jwt.Jwt;

/** How long a session lasts. */
class LastingTest {

    private static final Instant NOW = Instant.parse("2026-11-30T20:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    void a_session_ends_with_its_token_or_before_unless_another_follows() {
        Instant latest = NOW.plus(Duration.ofHours(8));

        assertThat(begun(NOW.plusSeconds(600), null, latest)).isEqualTo(NOW.plusSeconds(600));
        assertThat(begun(NOW.plus(Duration.ofDays(1)), null, latest)).isEqualTo(latest);
        assertThat(begun(NOW.plusSeconds(600), new OAuth2RefreshToken("r", NOW), latest))
                .isEqualTo(latest);
    }

    private static Instant begun(Instant end, @Nullable OAuth2RefreshToken refresh, Instant latest) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        Session.begin(request, until(end), refresh, latest);
        return Session.until(request).orElseThrow();
    }

    @Test
    void at_its_end_a_session_is_gone() throws Exception {
        assertThat(after(NOW.plusSeconds(1)).getSession(false)).isNotNull();
        assertThat(after(NOW).getSession(false)).isNull();
    }

    @Test
    void nobody_is_admitted_unless_said() {
        assertThat(settings(List.of()).admits("a")).isFalse();
        assertThat(settings(List.of("a", "b")).admits("a")).isTrue();
        assertThat(settings(List.of("a", "b")).admits("c")).isFalse();
        assertThat(settings(List.of("*")).admits("c")).isTrue();
    }

    @Test
    void over_https_cookies_are_this_hosts_alone() {
        assertThat(settings(List.of()).cookie("a")).isEqualTo("__Host-a");
        assertThat(settings(List.of()).secure()).isTrue();
    }

    private static SignInSettings settings(List<String> subjects) {
        return new SignInSettings(
                "", "", "https://utbredt.example.no", subjects, List.of(), Duration.ZERO, Duration.ZERO, 1);
    }

    private static MockHttpServletRequest after(Instant until) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        MockHttpServletResponse response = new MockHttpServletResponse();
        Session.begin(request, until(NOW.plusSeconds(600)), null, until);
        new Lasting(RenewalTest.never(CLOCK), CLOCK).doFilter(request, response, new MockFilterChain());
        return request;
    }

    private static Jwt until(Instant end) {
        return Jwt.withTokenValue("t")
                .header("alg", "none")
                .subject("s")
                .expiresAt(end)
                .build();
    }
}
