package no.utbredt.adoption.footnote.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Clients;
import no.utbredt.adoption.footnote.FootnotePublication;
import no.utbredt.adoption.footnote.WaitingQuotes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Publishes quotes that had to wait for the roadmap, and holds those that wait to their quota. */
final class FootnoteRounds {

    private static final Logger LOG = LoggerFactory.getLogger(FootnoteRounds.class);

    private final FootnotePublication footnotes;
    private final WaitingQuotes waiting;
    private final Supplier<Set<String>> openDocuments;
    private final MeterRegistry meters;
    private final Set<String> looked = ConcurrentHashMap.newKeySet();

    FootnoteRounds(
            FootnotePublication footnotes,
            WaitingQuotes waiting,
            Supplier<Set<String>> openDocuments,
            MeterRegistry meters,
            Clients clients) {
        this.footnotes = footnotes;
        this.waiting = waiting;
        this.openDocuments = openDocuments;
        this.meters = meters;
        clients.all().stream().map(Client::id).forEach(this::dropped);
    }

    /** Asks the store once for each document that has opened since the round before, at a start for each that is open. */
    @Scheduled(fixedDelay = 2_000)
    void publishWhatHasOpened() {
        Set<String> open = openDocuments.get();
        looked.retainAll(open);
        for (String document : open) {
            if (!looked.contains(document)) {
                footnotes.publishWaitingFor(document);
                looked.add(document);
            }
        }
    }

    /** Another instance may have let a quote wait for a document it had not heard of yet, and have ended before it did. */
    @Scheduled(fixedDelay = 3_600_000)
    void lookAgain() {
        looked.clear();
    }

    /** A count of all that wait, and only where some came to wait since the round before. */
    @Scheduled(fixedDelay = 2_000)
    void makeRoom() {
        Map<String, Long> gone = waiting.makeRoom();
        gone.forEach((client, count) -> dropped(client).increment(count));
        if (!gone.isEmpty()) {
            LOG.warn("quotes that waited longest for their documents to open made room, by client: {}", gone);
        }
    }

    private Counter dropped(String client) {
        return Counter.builder("utbredt.footnotes.dropped")
                .description(
                        "quotes that waited longest for their document to open and made room, the quota being full")
                .tag("client", client)
                .register(meters);
    }
}
