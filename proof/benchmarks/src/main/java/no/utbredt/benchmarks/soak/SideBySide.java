package no.utbredt.benchmarks.soak;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Several pieces of work at the same time, each on a thread of its own. */
final class SideBySide {

    private SideBySide() {}

    /** Returns when all are done; as soon as one fails the others are left, and what it failed with is thrown. */
    static void run(List<Callable<Void>> work) throws Exception {
        ExecutorService threads =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory());
        try {
            ExecutorCompletionService<Void> running = new ExecutorCompletionService<>(threads);
            work.forEach(running::submit);
            for (int done = 0; done < work.size(); done++) {
                running.take().get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
