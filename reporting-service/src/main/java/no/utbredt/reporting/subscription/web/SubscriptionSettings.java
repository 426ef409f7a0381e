package no.utbredt.reporting.subscription.web;

import java.time.Duration;
import no.utbredt.reporting.subscription.Retries;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How subscribers are told.
 *
 * @param tell whether this instance tells any; it answers and registers them all the same
 * @param origin the name under which receivers are asked whether they want to be told, a DNS name
 * @param anyAddress whether http and addresses that are not public are told too: for one machine
 * @param mostOfOne how many subscriptions one organisation has at most
 * @param most how many there are at most
 * @param atOnce how many are told at once
 * @param patience how long an attempt may take as a whole
 * @param claim how long an instance that died keeps the others from telling what it told; longer than the patience
 * @param first how long after the first failure it is tried again, at most
 * @param longest the longest wait between two attempts
 * @param giveUp how long nothing may be taken until a subscription ends
 */
@ConfigurationProperties("utbredt.subscriptions")
record SubscriptionSettings(
        @DefaultValue("true") boolean tell,
        @DefaultValue("localhost") String origin,
        @DefaultValue("false") boolean anyAddress,
        @DefaultValue("10") int mostOfOne,
        @DefaultValue("1000") int most,
        @DefaultValue("8") int atOnce,
        @DefaultValue("10s") Duration patience,
        @DefaultValue("1m") Duration claim,
        @DefaultValue("10s") Duration first,
        @DefaultValue("1h") Duration longest,
        @DefaultValue("3d") Duration giveUp) {

    SubscriptionSettings {
        if (claim.compareTo(patience.multipliedBy(2)) < 0) {
            throw new IllegalArgumentException("utbredt.subscriptions.claim is " + claim
                    + "; expected is at least twice the patience, " + patience);
        }
    }

    Retries retries() {
        return new Retries(first, longest, giveUp);
    }
}
