package no.utbredt.client.http;

import java.time.Duration;

/**
 * How long a call is tried.
 *
 * @param attempts how often at most, 1 and more
 * @param first wait before the second attempt; each wait after it is twice the one before, give or take a fifth
 * @param longest the longest such wait
 * @param whole after this long no further attempt is begun, and a {@code Retry-After} beyond it is not waited for
 * @param answer how long one answer is waited for
 */
public record Patience(int attempts, Duration first, Duration longest, Duration whole, Duration answer) {

    /** Six attempts in three minutes. */
    public static final Patience USUAL = new Patience(
            6, Duration.ofMillis(500), Duration.ofSeconds(30), Duration.ofMinutes(3), Duration.ofSeconds(60));

    /** One attempt. */
    public static final Patience NONE =
            new Patience(1, Duration.ofMillis(1), Duration.ofMillis(2), Duration.ofMinutes(1), Duration.ofSeconds(20));

    /** Looking at something that changes, every other second at least. */
    public static Patience looking(Duration whole) {
        return new Patience(
                Integer.MAX_VALUE, Duration.ofMillis(200), Duration.ofSeconds(2), whole, Duration.ofSeconds(30));
    }

    public Patience {
        if (attempts < 1) {
            throw new IllegalArgumentException("a call is tried at least once");
        }
    }
}
