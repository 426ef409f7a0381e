package no.utbredt.reporting.delegation;

import java.util.Set;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.Identifier;

/**
 * An organisation lets a vendor report for it and for the units beneath it.
 *
 * @param vendor organisation number of the vendor
 * @param organisation who delegates
 * @param services catalogue ids it is limited to; empty means all
 * @param validity the days it holds; the value is not used
 */
public record Delegation(String vendor, Identifier organisation, Set<String> services, Dated<Boolean> validity) {
    public Delegation {
        services = Set.copyOf(services);
    }

    /** Whether it lets that vendor speak of that service on that epoch day. */
    public boolean lets(String someVendor, String service, int day) {
        return vendor.equals(someVendor) && (services.isEmpty() || services.contains(service)) && validity.holdsOn(day);
    }
}
