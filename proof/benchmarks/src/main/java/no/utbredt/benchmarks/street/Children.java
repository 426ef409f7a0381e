package no.utbredt.benchmarks.street;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Every process started here, so that none outlives the run. */
final class Children {

    private static final Set<ProcessHandle> RUNNING = ConcurrentHashMap.newKeySet();

    private Children() {}

    static void remember(Process process) {
        remember(process.toHandle());
    }

    static void remember(ProcessHandle process) {
        RUNNING.add(process);
        process.onExit().thenRun(() -> RUNNING.remove(process));
    }

    /** Kills what still runs and waits until it is gone. */
    static void endAll() {
        RUNNING.forEach(ProcessHandle::destroyForcibly);
        RUNNING.forEach(process -> process.onExit().join());
    }

    static void atExit(Runnable last) {
        Runtime.getRuntime().addShutdownHook(new Thread(last));
    }
}
