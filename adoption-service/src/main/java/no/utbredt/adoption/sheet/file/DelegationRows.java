package no.utbredt.adoption.sheet.file;

import java.util.List;
import java.util.Set;
import no.utbredt.adoption.delegation.Delegation;
import no.utbredt.adoption.delegation.file.DelegationRow;
import no.utbredt.adoption.fault.file.Row;
import no.utbredt.adoption.sheet.Line;

/** Rows about who may speak for whom. */
public final class DelegationRows {

    private static final Rows<Delegation> DELEGATIONS =
            new Rows<>("id", Rows.columns(DelegationRow.COLUMNS, Set.of()), DelegationRows::delegation);

    private DelegationRows() {}

    /** What each row says. */
    public static List<Line<Delegation>> delegations(byte[] body) {
        return DELEGATIONS.read(body);
    }

    private static Line.Change<Delegation> delegation(Row row) {
        Delegation said = DelegationRow.read(row);
        return now -> said;
    }
}
