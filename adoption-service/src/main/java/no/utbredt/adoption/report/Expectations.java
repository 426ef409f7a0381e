package no.utbredt.adoption.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Requests that wait for the register's verdicts. Holds only what somebody waits for. */
public final class Expectations {

    private final Map<ReportName, List<Expectation>> open = new ConcurrentHashMap<>();

    /** Begins to listen for verdicts on that name; to be called before the report is sent, and closed. */
    public Expectation expect(ReportName name) {
        Expectation expectation = new Expectation(name);
        open.compute(name, (key, others) -> {
            List<Expectation> all = others == null ? new ArrayList<>() : new ArrayList<>(others);
            all.add(expectation);
            return all;
        });
        return expectation;
    }

    /** Hands a verdict to those who wait for it. */
    public void arrived(Verdict verdict) {
        open.getOrDefault(verdict.name(), List.of()).forEach(expectation -> expectation.arrived(verdict));
    }

    /** One report's wait. */
    public final class Expectation implements AutoCloseable {

        private final ReportName name;
        private final Map<LogPosition, CompletableFuture<Verdict>> verdicts = new ConcurrentHashMap<>();

        private Expectation(ReportName name) {
            this.name = name;
        }

        /** The verdict on that very delivery, once it is there. */
        public CompletableFuture<Verdict> on(LogPosition delivery) {
            return verdicts.computeIfAbsent(delivery, unheard -> new CompletableFuture<>());
        }

        private void arrived(Verdict verdict) {
            on(verdict.delivery()).complete(verdict);
        }

        @Override
        public void close() {
            open.computeIfPresent(name, (key, all) -> {
                List<Expectation> rest =
                        all.stream().filter(each -> each != this).toList();
                return rest.isEmpty() ? null : rest;
            });
        }
    }
}
