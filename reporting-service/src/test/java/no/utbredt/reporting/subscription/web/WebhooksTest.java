package no.utbredt.reporting.subscription.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.utbredt.local.testing.Patience;
import no.utbredt.reporting.cast.Tidings;
import no.utbredt.reporting.news.Interest;
import no.utbredt.reporting.news.News;
import no.utbredt.reporting.subscription.Failure.Code;
import no.utbredt.reporting.subscription.Progress;
import no.utbredt.reporting.subscription.Receiver.Answer;
import no.utbredt.reporting.subscription.Signature;
import no.utbredt.reporting.subscription.Subscription;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How receivers are asked and told, by a real one. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class WebhooksTest {

    private static final Instant NOW = Instant.parse("2026-11-20T11:00:00Z");
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final News NEWS =
            Tidings.byExample().values().stream().findFirst().orElseThrow();

    @AutoClose
    private Hook hook;

    @AutoClose
    private final Webhooks webhooks = webhooks(true, Patience.LONG);

    @BeforeEach
    void a_receiver() throws IOException {
        hook = new Hook();
    }

    private static Webhooks webhooks(boolean anyAddress, Duration answer) {
        var settings = new SubscriptionSettings(
                true,
                "utbredt.example.org",
                anyAddress,
                10,
                1_000,
                2,
                answer,
                answer.multipliedBy(2),
                Duration.ofSeconds(10),
                Duration.ofHours(1),
                Duration.ofDays(3));
        return new Webhooks(settings, JsonMapper.shared(), Clock.fixed(NOW, ZoneOffset.UTC), new SimpleMeterRegistry());
    }

    private static Subscription at(URI sink) {
        return new Subscription(
                "s",
                1,
                "999000010",
                sink,
                new Interest(Set.of(), Set.of(), Set.of()),
                SECRET,
                NOW,
                Progress.begun(NOW),
                null);
    }

    private Answer asked() {
        return webhooks.ask(at(hook.address()));
    }

    private Answer told() {
        return webhooks.tell(at(hook.address()), NEWS);
    }

    @Test
    void a_receiver_that_allows_our_origin_wants_to_be_told() {
        hook.next(204, "WebHook-Allowed-Origin", "utbredt.example.org", "WebHook-Allowed-Rate", "120");

        assertThat(asked()).isEqualTo(new Answer.Yes(120));
        Hook.Received request = hook.received.getFirst();
        assertThat(request.method()).isEqualTo("OPTIONS");
        assertThat(request.headers().getFirst("WebHook-Request-Origin")).isEqualTo("utbredt.example.org");
    }

    @Test
    void one_that_allows_any_origin_and_any_rate_does_too() {
        hook.next(200, "WebHook-Allowed-Origin", "*", "WebHook-Allowed-Rate", "*");

        assertThat(asked()).isEqualTo(new Answer.Yes(null));
    }

    @Test
    void one_that_allows_another_or_says_nothing_does_not() {
        hook.next(200, "WebHook-Allowed-Origin", "other.example.org").next(200).next(405);

        assertThat(asked()).isEqualTo(new Answer.No(Code.NOT_ALLOWED, 200, null));
        assertThat(asked()).isEqualTo(new Answer.No(Code.NOT_ALLOWED, 200, null));
        assertThat(asked()).isEqualTo(new Answer.No(Code.NOT_ALLOWED, 405, null));
    }

    @Test
    void an_event_is_told_as_the_bank_of_events_has_it_and_signed() {
        assertThat(told()).isEqualTo(new Answer.Yes(null));

        Hook.Received request = hook.told().getFirst();
        JsonNode event = JsonMapper.shared().readTree(request.body());
        assertThat(event.path("id").asString()).isEqualTo(NEWS.id().toString());
        assertThat(event.path("type").asString()).isEqualTo("no.utbredt.coverage-changed.v1");
        assertThat(event.at("/data/now/numerator").asInt()).isEqualTo(42);
        assertThat(request.headers().getFirst("Content-Type")).startsWith("application/cloudevents+json");
        assertThat(request.headers().getFirst("webhook-id")).isEqualTo(NEWS.id().toString());
        assertThat(request.headers().getFirst("webhook-timestamp")).isEqualTo(String.valueOf(NOW.getEpochSecond()));
        assertThat(request.headers().getFirst("webhook-signature"))
                .isEqualTo(Signature.of(SECRET, NEWS.id().toString(), NOW.getEpochSecond(), request.body()));
    }

    @ParameterizedTest
    @CsvSource({"500,,", "429,120,120", "503,'Fri, 20 Nov 2026 11:05:00 GMT',300", "503,soon,", "400,,", "503,-1,"})
    void what_it_refuses_is_told_again_when_it_says(int status, String after, Long seconds) {
        if (after == null) {
            hook.next(status);
        } else {
            hook.next(status, "Retry-After", after);
        }

        assertThat(told())
                .isEqualTo(new Answer.No(Code.REFUSED, status, seconds == null ? null : Duration.ofSeconds(seconds)));
    }

    @Test
    void one_that_is_gone_is_gone() {
        hook.next(410);

        assertThat(told()).isEqualTo(new Answer.Gone());
    }

    @Test
    void it_is_not_followed_elsewhere() {
        hook.next(307, "Location", hook.address() + "/elsewhere");

        assertThat(told()).isEqualTo(new Answer.No(Code.REFUSED, 307, null));
        assertThat(hook.received).hasSize(1);
    }

    @Test
    void one_that_says_nothing_is_too_slow() throws IOException {
        var late = new CountDownLatch(1);
        hook.next(exchange -> awaited(late));

        try (Webhooks impatient = webhooks(true, Duration.ofMillis(800))) {
            assertThat(impatient.tell(at(hook.address()), NEWS)).isEqualTo(new Answer.No(Code.TOO_SLOW, null, null));
        }
        late.countDown();
    }

    private static void awaited(CountDownLatch late) {
        try {
            late.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void of_one_that_never_ends_only_the_head_counts() {
        hook.next(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                byte[] much = new byte[8_192];
                while (true) {
                    body.write(much);
                }
            }
        });

        assertThat(told()).isEqualTo(new Answer.Yes(null));
    }

    @Test
    void what_is_not_of_the_public_internet_is_neither_asked_nor_told() {
        try (var strict = webhooks(false, Patience.LONG)) {
            for (String sink : new String[] {
                hook.address().toString(),
                hook.address().toString().replace("http:", "https:"),
                "https://localhost:" + hook.address().getPort() + "/",
                "https://[::1]:" + hook.address().getPort() + "/",
                "https://169.254.169.254/latest"
            }) {
                assertThat(strict.tell(at(URI.create(sink)), NEWS))
                        .as(sink)
                        .isEqualTo(new Answer.No(Code.NOT_PUBLIC, null, null));
            }
            assertThat(strict.ask(at(URI.create("https://no-such-name.invalid/"))))
                    .isEqualTo(new Answer.No(Code.NO_ADDRESS, null, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(hook.received).isEmpty();
    }

    @Test
    void where_nobody_listens_nothing_is_reached() {
        URI address = hook.address();
        hook.close();

        assertThat(webhooks.tell(at(address), NEWS)).isEqualTo(new Answer.No(Code.NOT_REACHED, null, null));
    }
}
