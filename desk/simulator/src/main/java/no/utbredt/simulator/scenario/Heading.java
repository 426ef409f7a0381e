package no.utbredt.simulator.scenario;

import java.time.LocalDate;
import no.utbredt.simulator.cast.Vendor;

/**
 * Who says something, when, and by which name.
 *
 * @param day when it is stated
 * @param id unique among what that vendor says
 */
public record Heading(Vendor by, LocalDate day, String id) {

    /** Of the same vendor, later and by a longer name. */
    Heading then(long days, String suffix) {
        return new Heading(by, day.plusDays(days), id + "." + suffix);
    }
}
