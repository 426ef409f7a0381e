package no.utbredt.adoption.report;

import java.util.Collection;
import java.util.Map;

/** What the register would say, as far as it has been heard. */
@FunctionalInterface
public interface Foresight {

    /**
     * The verdict each would have, by its name: recorded where nothing is known of the name. The reports are not held against each
     * other.
     */
    Map<ReportName, Verdict.Kind> of(Collection<Stamped> reports);
}
