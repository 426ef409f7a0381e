package no.utbredt.reporting.subscription;

import java.net.URI;
import java.time.Instant;
import no.utbredt.reporting.news.Interest;
import org.jspecify.annotations.Nullable;

/**
 * A program that wants to be told.
 *
 * @param id a random UUID
 * @param version of what is kept, counted by the store: 0 has not been kept yet
 * @param owner organisation number of whoever registered it
 * @param sink where it is told
 * @param secret what its messages are signed with: {@code whsec_} and 32 random bytes in Base64 (Standard Webhooks); never told again
 * @param registered when it was registered
 * @param progress how far it has been told
 * @param claim which instance is telling it now, or null for none
 */
public record Subscription(
        String id,
        long version,
        String owner,
        URI sink,
        Interest interest,
        String secret,
        Instant registered,
        Progress progress,
        @Nullable Claim claim) {

    /**
     * That an instance is telling it, so that no other does.
     *
     * @param holder the instance
     * @param until when another may, should the instance have died
     */
    public record Claim(String holder, Instant until) {}

    Subscription at(Progress other) {
        return new Subscription(id, version, owner, sink, interest, secret, registered, other, claim);
    }

    Subscription claimed(@Nullable Claim other) {
        return new Subscription(id, version, owner, sink, interest, secret, registered, progress, other);
    }

    /** The same as the store has it. */
    public Subscription kept(long as) {
        return new Subscription(id, as, owner, sink, interest, secret, registered, progress, claim);
    }

    /** Whether there may be something to do for it now, and nobody else does it. */
    boolean isDue(String holder, Instant now) {
        return progress.state() != Progress.State.ENDED
                && !now.isBefore(progress.due())
                && (claim == null || claim.holder().equals(holder) || !now.isBefore(claim.until()));
    }

    /** It has a secret in it, which belongs into no log. */
    @Override
    public String toString() {
        return "Subscription " + id + " of " + owner + " " + progress.state();
    }
}
