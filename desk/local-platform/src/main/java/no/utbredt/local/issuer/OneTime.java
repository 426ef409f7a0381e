package no.utbredt.local.issuer;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was given out under names nobody can guess and has not been taken yet: each good once and for so long, the newest {@value #MOST}. */
final class OneTime<T> {

    private static final int MOST = 1_000;
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Duration lifetime;

    private final Map<String, Kept<T>> kept = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept<T>> eldest) {
            return size() > MOST;
        }
    };

    private record Kept<T>(T what, Instant end) {}

    OneTime(Duration lifetime) {
        this.lifetime = lifetime;
    }

    /** The name under which it can be taken. */
    synchronized String give(T what, Instant now) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String name = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        kept.put(name, new Kept<>(what, now.plus(lifetime)));
        return name;
    }

    /** What that name stands for; gone then, whatever comes of it. */
    synchronized Optional<T> take(String name, Instant now) {
        return Optional.ofNullable(kept.remove(name))
                .filter(each -> now.isBefore(each.end()))
                .map(Kept::what);
    }
}
