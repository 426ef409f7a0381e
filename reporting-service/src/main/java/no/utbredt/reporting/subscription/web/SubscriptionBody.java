package no.utbredt.reporting.subscription.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.utbredt.reporting.news.Kind;
import no.utbredt.reporting.subscription.Failure;
import no.utbredt.reporting.subscription.Progress;
import no.utbredt.reporting.subscription.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as it is told; its secret never is.
 *
 * @param owner organisation number of whoever registered it
 * @param sink where it is told
 * @param types the only types, by their short names; none for all
 * @param services the only services; none for all
 * @param areas the only areas; none for all
 * @param ending why it has ended, null while it has not
 * @param position where on the log the last event stands that it took or did not want; null before it agreed to be told
 * @param failures how many attempts have failed one after the other
 * @param failingSince since when they have, or null
 * @param nextAttempt when it is tried next at the earliest, null once it has ended
 * @param lastSuccess when it last took something, or agreed; null for never
 * @param lastFailure what last went wrong, null for nothing yet
 */
record SubscriptionBody(
        String id,
        String owner,
        URI sink,
        List<String> types,
        List<String> services,
        List<String> areas,
        Instant registered,
        Progress.State state,
        Progress.@Nullable Ending ending,
        @Nullable Long position,
        int failures,
        @Nullable Instant failingSince,
        @Nullable Instant nextAttempt,
        @Nullable Instant lastSuccess,
        @Nullable FailureBody lastFailure) {

    static SubscriptionBody of(Subscription subscription) {
        Progress progress = subscription.progress();
        Progress.Told told = progress.told();
        return new SubscriptionBody(
                subscription.id(),
                subscription.owner(),
                subscription.sink(),
                subscription.interest().kinds().stream()
                        .map(Kind::code)
                        .sorted()
                        .toList(),
                sorted(subscription.interest().services()),
                sorted(subscription.interest().areas()),
                subscription.registered(),
                progress.state(),
                progress.ending(),
                told == null ? null : Long.valueOf(told.place()),
                progress.failures(),
                progress.failing(),
                progress.state() == Progress.State.ENDED ? null : progress.due(),
                progress.lastSuccess(),
                FailureBody.of(progress.lastFailure()));
    }

    private static List<String> sorted(Set<String> some) {
        return some.stream().sorted().toList();
    }

    /**
     * What went wrong.
     *
     * @param status what was answered, or null when nothing was
     */
    record FailureBody(
            Instant at, Failure.Code code, @Nullable Integer status) {

        static @Nullable FailureBody of(@Nullable Failure failure) {
            return failure == null ? null : new FailureBody(failure.at(), failure.code(), failure.status());
        }
    }
}
