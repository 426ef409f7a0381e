package no.utbredt.adoption.delegation.file;

import java.util.Set;
import no.utbredt.adoption.actor.Identifier;
import no.utbredt.adoption.actor.OrganisationNumber;
import no.utbredt.adoption.delegation.Delegation;
import no.utbredt.adoption.fault.Codes;
import no.utbredt.adoption.fault.file.Row;

/** A delegation as a row, its services apart by spaces. */
public final class DelegationRow {

    /** Columns that must be there. */
    public static final Set<String> COLUMNS =
            Set.of("id", "vendor", "scheme", "organisation", "services", "from", "to");

    private DelegationRow() {}

    /** @throws no.utbredt.adoption.fault.FaultyField naming the column */
    public static Delegation read(Row row) {
        String scheme = row.text("scheme");
        return new Delegation(
                row.text("id"),
                row.value("vendor", OrganisationNumber::new),
                row.value("organisation", value -> Identifier.of(scheme, value)),
                row.list("services", " +", Codes::catalogueId),
                row.value("from", Row::toDay),
                row.day("to"));
    }
}
