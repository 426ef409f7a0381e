package no.utbredt.adoption.inbox.kafka;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.cloud.stream.binding.BindingsLifecycleController.State;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;

/**
 * Begins to read once actors and delegations have been read: before, a good report would be refused for ever. Ends before anything
 * else does: what is under way still hears its verdict.
 */
final class InboxStart {

    static final String BINDING = "inbox-in-0";

    private final BindingsLifecycleController bindings;
    private final boolean here;
    private final AtomicBoolean reading = new AtomicBoolean();

    InboxStart(BindingsLifecycleController bindings, boolean here) {
        this.bindings = bindings;
        this.here = here;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (here && reading.compareAndSet(false, true)) {
            bindings.changeState(BINDING, State.STARTED);
        }
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        if (reading.compareAndSet(true, false)) {
            bindings.changeState(BINDING, State.STOPPED);
        }
    }
}
