package no.utbredt.adoption.system.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.utbredt.adoption.actor.Dated;
import no.utbredt.adoption.actor.OrganisationNumber;
import no.utbredt.adoption.actor.Period;
import no.utbredt.adoption.actor.SystemId;
import no.utbredt.adoption.fault.file.Finding;
import no.utbredt.adoption.fault.file.Row;
import no.utbredt.adoption.fault.file.Table;
import no.utbredt.adoption.system.EhrSystem;
import no.utbredt.adoption.system.Link;
import no.utbredt.adoption.system.Source;
import no.utbredt.adoption.system.Vendor;

/** The file {@code ehr_systems.csv}: a system a row, as it has been as far back as anybody knows. */
final class SystemFile {

    private static final List<String> COLUMNS =
            List.of("id", "name", "aliases", "vendor", "vendor_number", "vendor_name", "source", "link");

    private SystemFile() {}

    /** What it says; a row that cannot be read becomes a finding. */
    static List<EhrSystem> read(Path file, List<Finding> findings) {
        List<EhrSystem> systems = new ArrayList<>();
        new Table(file, findings).each(COLUMNS, row -> systems.add(system(row)));
        return systems;
    }

    private static EhrSystem system(Row row) {
        Vendor vendor = new Vendor(
                row.value("vendor", SystemId::new),
                row.optional("vendor_number", OrganisationNumber::new),
                row.text("vendor_name"));
        return new EhrSystem(
                row.value("id", SystemId::new),
                List.of(always(vendor)),
                List.of(always(row.text("name"))),
                row.list("aliases", ";").stream().map(SystemFile::always).toList(),
                List.of(),
                List.of(new Source(row.text("source"), row.optional("link", Link::new))));
    }

    private static <T> Dated<T> always(T value) {
        return new Dated<>(value, Period.ALWAYS);
    }
}
