package no.utbredt.adoption.succession.mongo;

import no.utbredt.adoption.succession.Enactment;
import no.utbredt.adoption.succession.SuccessionBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Ends what another process began and did not live to end. */
final class OpenSuccessions {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSuccessions.class);

    private final SuccessionBook book;
    private final Enactment enactment;

    OpenSuccessions(SuccessionBook book, Enactment enactment) {
        this.book = book;
        this.enactment = enactment;
    }

    @Scheduled(initialDelayString = "5s", fixedDelayString = "30s")
    void finish() {
        book.open().forEach(entry -> {
            try {
                enactment.finish(entry.act());
            } catch (RuntimeException e) {
                LOG.warn("succession {} is begun and not ended: {}", entry.act().id(), e.getMessage());
            }
        });
    }
}
