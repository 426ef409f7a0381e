package no.utbredt.adoption.delegation.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.utbredt.adoption.delegation.Delegation;
import no.utbredt.adoption.fault.file.Finding;
import no.utbredt.adoption.fault.file.Table;

/** The file {@code delegations.csv}. */
final class DelegationFile {

    private DelegationFile() {}

    /** What it says; a row that cannot be read becomes a finding. */
    static List<Delegation> read(Path file, List<Finding> findings) {
        List<Delegation> delegations = new ArrayList<>();
        new Table(file, findings)
                .each(List.copyOf(DelegationRow.COLUMNS), row -> delegations.add(DelegationRow.read(row)));
        return delegations;
    }
}
