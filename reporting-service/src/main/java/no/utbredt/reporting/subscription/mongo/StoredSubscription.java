package no.utbredt.reporting.subscription.mongo;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import no.utbredt.reporting.news.Interest;
import no.utbredt.reporting.news.Kind;
import no.utbredt.reporting.subscription.Failure;
import no.utbredt.reporting.subscription.Progress;
import no.utbredt.reporting.subscription.Subscription;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;

/**
 * A subscription as it is kept; the names are those of the documents in the store.
 *
 * @param version counted by the store's operations: 1 for one that has just been added
 */
@Document("subscriptions")
@TypeAlias("subscription")
record StoredSubscription(
        @MongoId String id,
        @Version long version,
        String owner,
        String sink,
        Set<Kind> types,
        Set<String> services,
        Set<String> areas,
        String secret,
        Instant registered,
        StoredProgress progress,
        @Nullable StoredClaim claim) {

    record StoredClaim(String holder, Instant until) {}

    record StoredProgress(
            Progress.State state,
            Progress.@Nullable Ending ending,
            @Nullable Long place,
            @Nullable Instant placeTime,
            @Nullable Integer perMinute,
            Instant due,
            int failures,
            @Nullable Instant failing,
            @Nullable Instant lastSuccess,
            @Nullable StoredFailure lastFailure) {

        static StoredProgress of(Progress progress) {
            Progress.Told told = progress.told();
            Failure failure = progress.lastFailure();
            return new StoredProgress(
                    progress.state(),
                    progress.ending(),
                    told == null ? null : Long.valueOf(told.place()),
                    told == null ? null : told.time(),
                    progress.perMinute(),
                    progress.due(),
                    progress.failures(),
                    progress.failing(),
                    progress.lastSuccess(),
                    failure == null ? null : new StoredFailure(failure.at(), failure.code(), failure.status()));
        }

        Progress progress() {
            return new Progress(
                    state,
                    ending,
                    place == null || placeTime == null ? null : new Progress.Told(place, placeTime),
                    perMinute,
                    due,
                    failures,
                    failing,
                    lastSuccess,
                    lastFailure == null
                            ? null
                            : new Failure(lastFailure.at(), lastFailure.code(), lastFailure.status()));
        }
    }

    record StoredFailure(
            Instant at, Failure.Code code, @Nullable Integer status) {}

    static StoredSubscription of(Subscription subscription) {
        Subscription.Claim claim = subscription.claim();
        return new StoredSubscription(
                subscription.id(),
                subscription.version(),
                subscription.owner(),
                subscription.sink().toString(),
                new TreeSet<>(subscription.interest().kinds()),
                new TreeSet<>(subscription.interest().services()),
                new TreeSet<>(subscription.interest().areas()),
                subscription.secret(),
                subscription.registered(),
                StoredProgress.of(subscription.progress()),
                claim == null ? null : new StoredClaim(claim.holder(), claim.until()));
    }

    Subscription subscription() {
        return new Subscription(
                id,
                version,
                owner,
                URI.create(sink),
                new Interest(types, services, areas),
                secret,
                registered,
                progress.progress(),
                claim == null ? null : new Subscription.Claim(claim.holder(), claim.until()));
    }
}
