package no.utbredt.reporting.beside;

import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.report.Usage;
import no.utbredt.reporting.usage.UsageLine;

/** A volume somebody tells. */
public record Volume(Event<Usage> event) {

    static Volume of(UsageLine line) {
        return new Volume(line.shown());
    }

    boolean above() {
        return event.says().volume() > 0;
    }

    /** The one that says more: any above nought says that it was used. */
    static Volume more(Volume one, Volume other) {
        return other.above() && !one.above() ? other : one;
    }
}
