package no.utbredt.simulator.play;

import java.util.List;
import java.util.Map;
import no.utbredt.client.event.Event;
import no.utbredt.simulator.cast.Vendor;

/** The doors everybody uses, open to several at once. */
public interface Doors {

    /**
     * Sends a vendor's events and waits for what becomes of them.
     *
     * @return how many of them have each status, such as {@code recorded}
     */
    Map<String, Integer> report(Vendor vendor, List<Event> events);

    /**
     * Uploads a vendor's file of usage and waits until it has been worked off. What is wrong in it is refused, and the rest is taken.
     *
     * @return how many of its rows have each status, such as {@code refused}
     */
    Map<String, Integer> file(Vendor vendor, String csv);

    /** Registers a sheet, as an operator does; throws where a row of it is refused. */
    void sheet(String kind, String csv);

    /** Registers an EHR system, as an operator does. */
    void system(String id, Object state);
}
