package no.utbredt.adoption.delegation;

import java.time.LocalDate;
import java.util.List;
import no.utbredt.adoption.actor.Identifier;
import no.utbredt.adoption.actor.OrganisationNumber;
import no.utbredt.adoption.actor.Period;
import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.vocabulary.Quoted;
import org.jspecify.annotations.Nullable;

/**
 * An organisation lets a vendor report for it.
 *
 * @param id 1–100 lower-case letters, digits and hyphens
 * @param vendor who may speak
 * @param organisation for whom; the units beneath it are included
 * @param services catalogue ids it is limited to; empty means all
 * @param from first day
 * @param to last day, or null until further notice
 */
public record Delegation(
        String id,
        OrganisationNumber vendor,
        Identifier organisation,
        List<String> services,
        LocalDate from,
        @Nullable LocalDate to) {

    /** @throws FaultyValue {@code delegation-id-form} or {@code period-backwards} */
    public Delegation {
        if (!id.matches("[a-z0-9][a-z0-9-]{0,99}")) {
            throw new FaultyValue(
                    "delegation-id-form",
                    "1–100 of a–z 0–9 -",
                    "\"" + Quoted.of(id) + "\" is not a delegation id",
                    "«" + Quoted.of(id) + "» er ikke en fullmakts-id");
        }
        services = List.copyOf(services);
        new Period(from, to);
    }

    /** Whether it allows to speak of anything on that day. */
    public boolean holdsOn(LocalDate day) {
        return new Period(from, to).includes(day);
    }

    /** Whether it allows to speak of that service on that day. */
    public boolean allows(String service, LocalDate day) {
        return holdsOn(day) && (services.isEmpty() || services.contains(service));
    }
}
