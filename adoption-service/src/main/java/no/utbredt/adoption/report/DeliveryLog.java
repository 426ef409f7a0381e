package no.utbredt.adoption.report;

import java.util.concurrent.CompletableFuture;

/** The log of deliveries. Acknowledged means on it. */
@FunctionalInterface
public interface DeliveryLog {

    /**
     * Appends a report.
     *
     * @return where it stands, once every in-sync replica has it; completes exceptionally when the log did not take it in time
     */
    CompletableFuture<LogPosition> append(Stamped report);
}
