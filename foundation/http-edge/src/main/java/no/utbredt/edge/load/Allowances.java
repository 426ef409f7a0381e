package no.utbredt.edge.load;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What each of many callers has left of one limit. A bucket fills evenly; one that is full again need not be remembered. */
final class Allowances {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final String name;
    private final LoadSettings.Rate rate;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    /**
     * @param name of the limit, as answers call it
     * @param remembered callers at most; one that was forgotten begins with a full bucket
     */
    Allowances(String name, LoadSettings.Rate rate, int remembered, TimeMeter time) {
        this.name = name;
        this.rate = rate;
        this.time = time;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(remembered)
                .expireAfterAccess(Duration.ofSeconds(window() + 1))
                .ticker(time::currentTimeNanos)
                .build();
    }

    /**
     * Takes one request from what that caller has left, and says in the answer what is left then.
     *
     * @return seconds after which there is something again; 0 when there was something
     */
    long take(String caller, HttpServletResponse response) {
        if (!rate.limited()) {
            return 0;
        }
        ConsumptionProbe probe = buckets.get(caller, none -> full()).tryConsumeAndReturnRemaining(1);
        response.setHeader("RateLimit-Policy", "\"%s\";q=%d;w=%d".formatted(name, rate.atOnce(), window()));
        response.setHeader(
                "RateLimit",
                "\"%s\";r=%d;t=%d"
                        .formatted(name, probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset())));
        return probe.isConsumed() ? 0 : Math.max(1, seconds(probe.getNanosToWaitForRefill()));
    }

    /** How many callers are remembered. */
    long remembered() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    /** Seconds in which an empty bucket is full again. */
    private long window() {
        return rate.limited() ? Math.ceilDiv(rate.atOnce(), rate.perSecond()) : 0;
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.atOnce()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .withCustomTimePrecision(time)
                .build();
    }

    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, SECOND);
    }
}
