package no.utbredt.reporting.kafka;

import org.springframework.context.SmartLifecycle;

/** Starts and ends the reader with the application. */
final class ReaderThread implements SmartLifecycle {

    private final LogReader reader;
    private final Thread thread;

    ReaderThread(LogReader reader) {
        this.reader = reader;
        this.thread = Thread.ofPlatform().name("view-reader").daemon().unstarted(reader);
    }

    @Override
    public void start() {
        thread.start();
    }

    @Override
    public void stop() {
        reader.stop();
    }

    @Override
    public boolean isRunning() {
        return thread.isAlive();
    }
}
