package no.utbredt.reporting.knowledge;

import java.util.Collection;
import java.util.List;
import no.utbredt.reporting.report.Admitted;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;

/** How what the register admitted comes into the memory. Of two contents under one name the first recorded holds (law 1). */
final class Admission {

    private final Interning interning = new Interning();

    /** @param outdated takes what was worked out of reports and no longer holds */
    Memory into(Memory memory, Collection<? extends Admitted> admitted, List<Outdated> outdated) {
        Memory all = memory;
        for (Admitted given : admitted) {
            Admitted held = all.named(given.name());
            if (held == null || given.holdsBefore(held)) {
                all = with(held == null ? all : without(held, all, outdated), given, outdated);
            }
        }
        return all;
    }

    private Memory with(Memory memory, Admitted given, List<Outdated> outdated) {
        return switch (given) {
            case Event<?> event -> memory.with(memory.asides().with(event));
            case Report report -> {
                Report lean = interning.lean(report);
                Memory after = memory.with(memory.reports().with(lean));
                note(lean, after.reports(), outdated);
                yield lean.says() == null ? after.with(after.asides().retracted(lean)) : after;
            }
        };
    }

    private static Memory without(Admitted held, Memory memory, List<Outdated> outdated) {
        return switch (held) {
            case Event<?> event -> memory.with(memory.asides().without(event));
            case Report report -> {
                note(report, memory.reports(), outdated);
                Memory after = memory.with(memory.reports().without(report));
                yield report.says() == null ? after.with(after.asides().forgotten(report)) : after;
            }
        };
    }

    private static void note(Report report, Reports all, List<Outdated> outdated) {
        outdated.add(new Outdated(report, report));
        for (ReportName name : report.replaces()) {
            Report named = all.named(name);
            if (named != null) {
                outdated.add(new Outdated(named, report));
            }
        }
    }
}
