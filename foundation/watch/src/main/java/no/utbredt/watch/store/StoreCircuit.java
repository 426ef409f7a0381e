package no.utbredt.watch.store;

import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import dev.failsafe.CircuitBreaker;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Bounds what a silent store costs those who answer requests: each of their operations takes at most the patience (the driver's
 * own time-out of an operation), and once one went unanswered nobody asks for a while, so that requests do not pile up. Then one
 * of them tries. Whoever works beside the requests waits as the client's settings say.
 */
final class StoreCircuit {

    private static final int MANY = 4;

    private final CircuitBreaker<Object> breaker;
    private final Duration patience;
    private final BooleanSupplier hurried;

    /**
     * A circuit that is closed: the store is asked.
     *
     * @param patience how long one operation of a request may take
     * @param pause how long nobody asks after one went unanswered
     * @param hurried whether the calling thread answers a request
     */
    StoreCircuit(Duration patience, Duration pause, BooleanSupplier hurried) {
        this.patience = patience;
        this.hurried = hurried;
        this.breaker = CircuitBreaker.builder()
                .withFailureThreshold(1)
                .withSuccessThreshold(1)
                .withDelay(pause)
                .build();
    }

    /** The same client, whose databases, collections, searches and cursors keep to this. */
    MongoClient around(MongoClient client) {
        return (MongoClient) Guarded.of(this, client, MongoClient.class);
    }

    boolean hurried() {
        return hurried.getAsBoolean();
    }

    /** How long one operation of a request may take; one that writes many documents at once four times as long. */
    Duration patience(boolean many) {
        return many ? patience.multipliedBy(MANY) : patience;
    }

    /** An operation of a request that asks the store. */
    @Nullable
    Object ask(Operation operation) throws Throwable {
        if (!breaker.tryAcquirePermit()) {
            throw new MongoTimeoutException("the store did not answer a moment ago and is not asked for now");
        }
        try {
            Object answer = operation.run();
            breaker.recordSuccess();
            return answer;
        } catch (MongoException e) {
            if (isSilence(e)) {
                breaker.recordException(e);
            } else {
                breaker.recordSuccess();
            }
            throw e;
        } catch (Throwable e) {
            breaker.recordSuccess();
            throw e;
        }
    }

    private static boolean isSilence(MongoException e) {
        return !(e instanceof MongoInterruptedException)
                && (e instanceof MongoTimeoutException || e instanceof MongoSocketException);
    }

    /** What asks the store. */
    @FunctionalInterface
    interface Operation {
        @Nullable
        Object run() throws Throwable;
    }
}
