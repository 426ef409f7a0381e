package no.utbredt.contract.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation lets a vendor report for it. Revoking it never unsays what was said under it (law 11).
 *
 * @param vendor organisation number of the vendor
 * @param organisation who delegates, as an identifier in a public register; units beneath it are included
 * @param services catalogue ids it is limited to; empty means all
 * @param from first day
 * @param to last day, or null until further notice
 */
public record DelegationState(
        String vendor,
        Identifier organisation,
        List<String> services,
        LocalDate from,
        @Nullable LocalDate to) {}
