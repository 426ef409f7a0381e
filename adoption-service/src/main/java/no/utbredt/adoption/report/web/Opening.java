package no.utbredt.adoption.report.web;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The door opens once actors and delegations have been read, which is when the runners are through: before, a good report would be
 * refused for ever. Readiness says the same.
 */
@Component
final class Opening {

    private volatile boolean open;

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        open = true;
    }

    /**
     * Lets a request through.
     *
     * @throws RefusedRequest when the door is not open yet
     */
    void pass() {
        if (!open) {
            throw RefusedRequest.notReadyYet();
        }
    }
}
