package no.utbredt.reporting.report;

import java.util.Comparator;
import no.utbredt.reporting.time.Horizon;

/**
 * Something a source said beside the stages, as the register admitted it.
 *
 * @param report its name, stamp and date, and what of its own kind it puts out; it says nothing of a stage itself
 * @param says what it says
 */
public record Event<S extends Beside>(Report report, S says) implements Admitted {

    /** Of those that say something else than the one shown, so many are told; how many there are is told as well. */
    public static final int MOST_OTHERS = 20;

    /** Which goes before another where both speak of the same (law 2): the later stated, then by rank, then by name; first the one that does. */
    public static final Comparator<Event<?>> RANK = Comparator.<Event<?>>comparingInt(
                    event -> event.report().statedAt().last())
            .thenComparing(event -> event.report().stamp().speaker())
            .thenComparing(Event::name)
            .reversed();

    @Override
    public ReportName name() {
        return report.name();
    }

    @Override
    public Stamp stamp() {
        return report.stamp();
    }

    /** Whether it had been recorded, and stated if that is asked, within the horizon. */
    public boolean within(Horizon horizon) {
        return report.within(horizon);
    }
}
