package no.utbredt.client;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import no.utbredt.client.http.Attempt;

/** One look at something that changes; looked at again until it is as wished. */
record Look<T>(T seen, Predicate<T> wished) implements Attempt {

    @Override
    public boolean again() {
        return !wished.test(seen);
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.empty();
    }
}
