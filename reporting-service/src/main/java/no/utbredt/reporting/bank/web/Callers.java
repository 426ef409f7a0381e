package no.utbredt.reporting.bank.web;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the calls of each client in the window that runs; clients beyond those there is room for share one count. */
final class Callers {

    private static final int MOST_CLIENTS = 10_000;

    private record Window(long number, Map<String, AtomicInteger> calls) {}

    private final BankSettings settings;
    private final Clock clock;
    private volatile Window window = new Window(-1, new ConcurrentHashMap<>());

    Callers(BankSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** What one call leaves, and when there is more. */
    record Left(int calls, long seconds) {}

    /** Counts a call of a client; fewer than 0 are left when it is one too many. */
    Left call(String client) {
        long second = clock.instant().getEpochSecond();
        long length = settings.window().toSeconds();
        Map<String, AtomicInteger> calls = at(second / length).calls();
        String key = calls.size() < MOST_CLIENTS || calls.containsKey(client) ? client : "";
        int made = calls.computeIfAbsent(key, first -> new AtomicInteger()).incrementAndGet();
        return new Left(settings.calls() - made, length - second % length);
    }

    private Window at(long number) {
        Window running = window;
        if (running.number() != number) {
            running = new Window(number, new ConcurrentHashMap<>());
            window = running;
        }
        return running;
    }
}
