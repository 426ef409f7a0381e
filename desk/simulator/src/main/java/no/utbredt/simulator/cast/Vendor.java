package no.utbredt.simulator.cast;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An invented vendor with its one product.
 *
 * @param id of the client it sends as, and of its product
 * @param name says that it is simulated
 * @param number organisation number, synthetic
 * @param share of its crowd, in parts of all vendors' shares
 * @param lacks services its product does not support
 * @param silentFrom from when nothing is heard of it, or null
 */
public record Vendor(
        String id,
        String name,
        String number,
        Crowd crowd,
        int share,
        Set<String> lacks,
        @Nullable LocalDate silentFrom) {

    /** What the sources of its reports begin with. */
    public String sourcePrefix() {
        return "urn:utbredt:client:" + id + ":";
    }

    /** Whether it still speaks on a day. */
    public boolean speaks(LocalDate day) {
        return silentFrom == null || day.isBefore(silentFrom);
    }
}
