package no.utbredt.client.state;

import java.time.LocalDate;
import no.utbredt.client.event.Role;
import no.utbredt.client.http.Query;
import org.jspecify.annotations.Nullable;

/**
 * What a list is of, and what is said of those not on it.
 *
 * @param service catalogue id
 * @param date the day it holds on, Europe/Oslo; null for today
 * @param left what is said of those that were in use and are not named; null refuses a list that leaves anybody out
 * @param silent what is said of those never spoken of; null says nothing
 * @param dryRun whether only the difference is told
 */
public record StateOrder(
        String service,
        Role role,
        @Nullable LocalDate date,
        @Nullable Left left,
        @Nullable Silent silent,
        boolean dryRun) {

    /** What became of those that used it. */
    public enum Left {
        PAUSED,
        WITHDRAWN,
        NOT_STARTED
    }

    /** What is so with those nothing was said of. */
    public enum Silent {
        NOT_STARTED,
        NO_PLAN
    }

    /** The difference alone, for consumers of a service today. */
    public static StateOrder tried(String service) {
        return new StateOrder(service, Role.CONSUMER, null, null, null, true);
    }

    /** Where it is sent. */
    public String address() {
        return new Query("/v1/states")
                .with("service", service)
                .with("role", role)
                .with("date", date)
                .with("left", left)
                .with("silent", silent)
                .with("dryRun", dryRun)
                .toString();
    }
}
