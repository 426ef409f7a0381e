package no.utbredt.reporting.kafka;

import java.time.Clock;
import java.time.Instant;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.view.UnreadableRecords;
import no.utbredt.reporting.view.ViewStatus;
import no.utbredt.reporting.view.ViewStatus.Position;
import org.apache.kafka.clients.consumer.Consumer;

/** Reads the topics once more from their beginnings, as the view was read, into knowledge of its own. */
final class ViewRebuild {

    private final Knowledge anew = new Knowledge();
    private final Lifeline lifeline;
    private final LogReader reader;
    private final Instant until;
    private final IntConsumer progress;

    /**
     * @param until it ends when everything recorded up to then has been read
     * @param progress is told now and then how many per cent have been read
     */
    ViewRebuild(
            Supplier<Consumer<byte[], byte[]>> consumers,
            Supplier<Brokers> connections,
            ReadingSettings settings,
            Clock clock,
            Instant until,
            IntConsumer progress) {
        this.until = until;
        this.progress = progress;
        this.lifeline = new Lifeline(clock);
        var edge = new Edge(Writer.EXPECTED, settings.clockSkew());
        var unreadable = new UnreadableRecords(settings.unreadableListed());
        this.reader = new LogReader(
                consumers,
                connections,
                Intakes.into(anew, edge, unreadable, (records, work) -> turn(work)),
                edge,
                lifeline,
                settings);
    }

    /**
     * Reads until everything is known, or until somebody stops it; brokers that are away are waited for.
     *
     * @throws IllegalStateException when it was stopped before, or the topics cannot be read
     */
    Knowledge read() {
        reader.run();
        if (!isWhole(lifeline.status())) {
            throw new IllegalStateException(
                    "the topics were not read to the end: " + lifeline.status().failure());
        }
        return anew;
    }

    void stop() {
        reader.stop();
    }

    private void turn(Runnable work) {
        work.run();
        ViewStatus status = lifeline.status();
        progress.accept(percent(status));
        if (isWhole(status)) {
            reader.stop();
        }
    }

    private boolean isWhole(ViewStatus status) {
        Instant known = status.knownUpTo();
        return status.ready() && known != null && !known.isBefore(until);
    }

    private static int percent(ViewStatus status) {
        long read = status.positions().stream().mapToLong(Position::position).sum();
        long all = read + status.lag();
        return all == 0 ? 0 : Math.toIntExact(100 * read / all);
    }
}
