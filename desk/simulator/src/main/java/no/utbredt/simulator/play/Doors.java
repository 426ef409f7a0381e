package no.utbredt.simulator.play;

import java.util.List;
import java.util.Map;
import no.utbredt.simulator.cast.Vendor;
import tools.jackson.databind.node.ObjectNode;

/** The doors everybody uses, open to several at once. */
public interface Doors {

    /**
     * Sends a vendor's events and waits for what becomes of them.
     *
     * @return how many of them have each status, such as {@code recorded}
     */
    Map<String, Integer> report(Vendor vendor, List<ObjectNode> events);

    /** Registers a sheet, as an operator does; throws where a row of it is refused. */
    void sheet(String kind, String csv);

    /** Registers an EHR system, as an operator does. */
    void system(String id, Object state);
}
