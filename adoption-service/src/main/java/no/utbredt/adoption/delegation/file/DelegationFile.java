package no.utbredt.adoption.delegation.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.utbredt.adoption.actor.Identifier;
import no.utbredt.adoption.actor.OrganisationNumber;
import no.utbredt.adoption.delegation.Delegation;
import no.utbredt.adoption.fault.file.Finding;
import no.utbredt.adoption.fault.file.Row;
import no.utbredt.adoption.fault.file.Table;

/** The file {@code delegations.csv}. */
final class DelegationFile {

    private static final List<String> COLUMNS =
            List.of("id", "vendor", "scheme", "organisation", "services", "from", "to");

    private DelegationFile() {}

    /** What it says; a row that cannot be read becomes a finding. */
    static List<Delegation> read(Path file, List<Finding> findings) {
        List<Delegation> delegations = new ArrayList<>();
        new Table(file, findings).each(COLUMNS, row -> delegations.add(delegation(row)));
        return delegations;
    }

    private static Delegation delegation(Row row) {
        String scheme = row.text("scheme");
        return new Delegation(
                row.text("id"),
                row.value("vendor", OrganisationNumber::new),
                row.value("organisation", value -> Identifier.of(scheme, value)),
                row.list("services", " "),
                row.value("from", Row::toDay),
                row.day("to"));
    }
}
