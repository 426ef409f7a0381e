package no.utbredt.launcher.process;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What the acknowledged reports amount to, by a plain loop. */
final class Expected {

    private final Map<String, TreeMap<LocalDate, Boolean>> histories = new HashMap<>();

    Expected(Collection<SentReport> reports) {
        for (SentReport report : reports) {
            histories
                    .computeIfAbsent(report.municipality(), any -> new TreeMap<>())
                    .put(report.day(), report.inUse());
        }
    }

    /** How many municipalities are in use at the end of that day. */
    long inUseOn(LocalDate day) {
        return histories.values().stream()
                .map(history -> history.floorEntry(day))
                .filter(entry -> entry != null && entry.getValue())
                .count();
    }
}
