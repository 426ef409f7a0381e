package no.utbredt.client.http;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utbredt.client.problem.Problem;
import no.utbredt.client.problem.Refusal;
import no.utbredt.client.problem.Unreachable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * What was answered.
 *
 * @param location where what was made is found; null where nothing was made
 * @param nonce what the next proof of possession is to hold, where the other side said so (RFC 9449, section 8)
 */
public record Answer(
        int status,
        String body,
        Optional<Duration> retryAfter,
        @Nullable String location,
        Optional<String> nonce) implements Attempt {

    /** The time-out of a body, too many calls, and three ways to be out of order for a while. */
    private static final Set<Integer> FOR_A_WHILE = Set.of(408, 429, 502, 503, 504);

    /** @param clock by which a date of {@code Retry-After} is read */
    public static Answer of(HttpResponse<String> response, Clock clock) {
        Instant now = clock.instant();
        return new Answer(
                response.statusCode(),
                response.body(),
                response.headers().firstValue("Retry-After").flatMap(text -> RetryAfter.read(text, now)),
                response.headers().firstValue("Location").orElse(null),
                response.headers().firstValue("DPoP-Nonce"));
    }

    @Override
    public boolean again() {
        return FOR_A_WHILE.contains(status);
    }

    /** Whether what was asked for came. */
    public boolean ok() {
        return status / 100 == 2;
    }

    /**
     * The body, where what was asked for came.
     *
     * @throws Refusal if it is refused
     * @throws Unreachable if the other side is out of order
     */
    public <T> T as(Class<T> type) {
        if (!ok()) {
            throw failure();
        }
        return read(type);
    }

    /**
     * The body whatever the status.
     *
     * @throws Unreachable if it is something else: there may be another than meant at that address
     */
    public <T> T read(Class<T> type) {
        try {
            return Json.read(body, type);
        } catch (JacksonException e) {
            throw new Unreachable("HTTP %d came with a body that cannot be read".formatted(status), e);
        }
    }

    /** What is to be thrown of an answer that is not {@link #ok}. */
    public RuntimeException failure() {
        Problem problem = problem();
        return status >= 500 || again()
                ? new Unreachable(
                        "HTTP %d: %s%s"
                                .formatted(
                                        status,
                                        problem.told(),
                                        retryAfter
                                                .map(wait -> "; it asks to come back in " + wait.toSeconds() + " s")
                                                .orElse("")),
                        null)
                : new Refusal(List.of(problem));
    }

    private Problem problem() {
        try {
            Problem said = Json.read(body, Problem.class);
            return said.status() == 0
                    ? new Problem(status, said.code(), said.field(), said.expected(), said.detail(), said.detailNb())
                    : said;
        } catch (JacksonException e) {
            return new Problem(status, "", null, null, null, null);
        }
    }
}
