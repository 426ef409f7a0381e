package no.utbredt.documents.spring;

import java.util.function.Supplier;
import no.utbredt.documents.kafka.Postman;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Starts the postman with the application and stops him after everything that writes documents. */
final class PostmanRun implements SmartLifecycle {

    private final Supplier<Postman> postmen;
    private @Nullable Postman postman;

    PostmanRun(Supplier<Postman> postmen) {
        this.postmen = postmen;
    }

    @Override
    public synchronized void start() {
        Postman hired = postmen.get();
        hired.start();
        postman = hired;
    }

    @Override
    public synchronized void stop() {
        if (postman != null) {
            postman.close();
            postman = null;
        }
    }

    @Override
    public boolean isRunning() {
        return postman() != null;
    }

    synchronized @Nullable Postman postman() {
        return postman;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
