package no.utbredt.simulator.cast;

import java.time.LocalDate;
import java.util.NavigableMap;
import no.utbredt.simulator.country.Place;

/**
 * Somebody whom reports are about.
 *
 * @param id in the register
 * @param scheme of its identifiers, ENH or KOMNR
 * @param numbers identifier by the day from which it holds
 * @param places county by the day from which it holds; of those the simulation registers itself
 * @param vendor whose product it runs
 */
public record Actor(
        String id,
        String scheme,
        NavigableMap<LocalDate, String> numbers,
        NavigableMap<LocalDate, Place> places,
        Vendor vendor) {

    /** What it is called by on a day. */
    public String number(LocalDate day) {
        return numbers.floorEntry(day).getValue();
    }
}
