package no.utbredt.edge.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Who may come how often, by a clock that is moved by hand. */
class RatesTest {

    private static final String CGM = "cgm";
    private static final String DIPS = "dips";
    private static final String NOBODY = "";

    private final AtomicLong now = new AtomicLong(1);
    private final Rates rates = rates(new LoadSettings.Rate(2, 5), new LoadSettings.Rate(1, 3), 10);

    @Test
    void a_client_may_spend_its_burst_at_once_and_no_more() throws Exception {
        times(5, CGM);

        assertThat(come(CGM).getStatus()).isEqualTo(429);
    }

    @Test
    void who_comes_too_often_is_told_by_a_problem_with_a_stable_code() throws Exception {
        times(5, CGM);
        MockHttpServletResponse refused = come(CGM);

        assertThat(refused.getContentType()).isEqualTo("application/problem+json");
        assertThat(refused.getContentAsString()).contains("\"code\":\"too-many-requests\"", "\"status\":429");
    }

    @Test
    void who_waits_as_long_as_asked_is_let_in() throws Exception {
        times(5, CGM);
        String wait = come(CGM).getHeader("Retry-After");
        now.addAndGet(Duration.ofSeconds(Long.parseLong(wait)).toNanos());

        assertThat(wait).isEqualTo("1");
        assertThat(come(CGM).getStatus()).isEqualTo(200);
    }

    @Test
    void who_does_not_wait_is_not_let_in_sooner_and_loses_nothing() throws Exception {
        times(5, CGM);
        now.addAndGet(Duration.ofMillis(499).toNanos());
        assertThat(come(CGM).getStatus()).isEqualTo(429);
        now.addAndGet(Duration.ofMillis(2).toNanos());

        assertThat(come(CGM).getStatus()).isEqualTo(200);
    }

    @Test
    void one_client_does_not_spend_what_another_has() throws Exception {
        times(5, CGM);

        assertThat(come(DIPS).getStatus()).isEqualTo(200);
    }

    @Test
    void strangers_share_one_limit_and_spend_no_clients() throws Exception {
        times(3, NOBODY);

        assertThat(come(NOBODY).getStatus()).isEqualTo(429);
        assertThat(come(CGM).getStatus()).isEqualTo(200);
    }

    @Test
    void every_answer_says_what_is_allowed_and_what_is_left() throws Exception {
        MockHttpServletResponse first = come(CGM);

        assertThat(first.getHeader("RateLimit-Policy")).isEqualTo("\"client\";q=5;w=3");
        assertThat(first.getHeader("RateLimit")).isEqualTo("\"client\";r=4;t=1");
        times(4, CGM);
        assertThat(come(CGM).getHeader("RateLimit")).isEqualTo("\"client\";r=0;t=3");
    }

    @Test
    void strangers_are_told_of_their_own_limit() throws Exception {
        assertThat(come(NOBODY).getHeader("RateLimit-Policy")).isEqualTo("\"strangers\";q=3;w=3");
    }

    @Test
    void health_is_never_counted() throws Exception {
        times(3, NOBODY);

        assertThat(come(NOBODY, "/actuator/health").getStatus()).isEqualTo(200);
        assertThat(come(NOBODY, "/actuator/health").getHeader("RateLimit")).isNull();
    }

    @Test
    void without_a_rate_there_is_no_limit_and_no_header() throws Exception {
        Rates none = rates(new LoadSettings.Rate(0, 0), new LoadSettings.Rate(0, 5), 10);
        MockHttpServletResponse answer = new MockHttpServletResponse();
        for (int each = 0; each < 100; each++) {
            answer = come(none, CGM, "/v1/reports");
        }

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeaderNames()).isEmpty();
    }

    @Test
    void however_many_clients_come_only_so_many_are_remembered() {
        Allowances allowances = new Allowances("client", new LoadSettings.Rate(1, 1), 10, meter());
        for (int each = 0; each < 1_000; each++) {
            allowances.take("client-" + each, new MockHttpServletResponse());
        }

        assertThat(allowances.remembered()).isEqualTo(10);
    }

    @Test
    void who_has_been_quiet_until_its_bucket_was_full_is_forgotten() {
        Allowances allowances = new Allowances("client", new LoadSettings.Rate(1, 5), 10, meter());
        allowances.take(CGM, new MockHttpServletResponse());
        now.addAndGet(Duration.ofSeconds(5).toNanos());
        assertThat(allowances.remembered()).isEqualTo(1);
        now.addAndGet(Duration.ofSeconds(2).toNanos());

        assertThat(allowances.remembered()).isZero();
    }

    @Test
    void a_rate_that_cannot_be_is_refused_at_start() {
        assertThatThrownBy(() -> new LoadSettings.Rate(-1, 0)).hasMessageContaining("0 to 1000000 a second");
    }

    private void times(int times, String client) throws Exception {
        for (int each = 0; each < times; each++) {
            assertThat(come(client).getStatus()).isEqualTo(200);
        }
    }

    private MockHttpServletResponse come(String client) throws ServletException, IOException {
        return come(client, "/v1/reports");
    }

    private MockHttpServletResponse come(String client, String address) throws ServletException, IOException {
        return come(rates, client, address);
    }

    private static MockHttpServletResponse come(Rates rates, String client, String address)
            throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", address);
        request.setAttribute("client", client);
        MockHttpServletResponse response = new MockHttpServletResponse();
        rates.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private Rates rates(LoadSettings.Rate client, LoadSettings.Rate strangers, int remembered) {
        return new Rates(
                Addresses.of(List.of("/actuator/**")),
                new LoadSettings.Rates(client, strangers, remembered),
                request -> Optional.of((String) request.getAttribute("client")).filter(said -> !said.isEmpty()),
                meter());
    }

    private TimeMeter meter() {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return now.get();
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        };
    }
}
