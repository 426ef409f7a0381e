package no.utbredt.reporting.knowledge;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import org.jspecify.annotations.Nullable;

/** Reports by name. They know their names themselves, so a slot is all that each of a million costs; an entry would cost ten. */
final class NamedReports {
    private @Nullable Report[] slots = new Report[64];
    private int size;

    @Nullable
    Report get(ReportName name) {
        return slots[slot(name)];
    }

    /** Adds a report, in the place of one of the same name. */
    void put(Report report) {
        int slot = slot(report.name());
        size += slots[slot] == null ? 1 : 0;
        slots[slot] = report;
        if (size > slots.length / 8 * 5) {
            grow();
        }
    }

    Stream<Report> all() {
        return Arrays.stream(slots).filter(Objects::nonNull);
    }

    /** Where the report of that name lies, or would. */
    private int slot(ReportName name) {
        int mask = slots.length - 1;
        int hash = name.hashCode() * 0x9E3779B9;
        int slot = (hash ^ hash >>> 15) & mask;
        while (true) {
            Report held = slots[slot];
            if (held == null || held.name().equals(name)) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
    }

    private void grow() {
        @Nullable Report[] before = slots;
        slots = new Report[before.length * 2];
        for (Report report : before) {
            if (report != null) {
                slots[slot(report.name())] = report;
            }
        }
    }
}
