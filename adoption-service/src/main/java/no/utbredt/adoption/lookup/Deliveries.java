package no.utbredt.adoption.lookup;

import java.util.Collection;
import java.util.Map;
import no.utbredt.adoption.report.LogPosition;

/** The deliveries as they stand on the log. */
public interface Deliveries {

    /** What was delivered at those places, as JSON; a place that holds no text is left out. */
    Map<LogPosition, String> at(Collection<LogPosition> places);
}
