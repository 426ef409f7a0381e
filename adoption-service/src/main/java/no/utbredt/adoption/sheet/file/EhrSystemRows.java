package no.utbredt.adoption.sheet.file;

import java.util.List;
import java.util.Set;
import no.utbredt.adoption.actor.OrganisationNumber;
import no.utbredt.adoption.actor.SystemId;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyField;
import no.utbredt.adoption.fault.file.Row;
import no.utbredt.adoption.sheet.EhrSystemSaid;
import no.utbredt.adoption.sheet.Line;
import no.utbredt.adoption.system.EhrSystem;
import no.utbredt.adoption.system.Link;
import no.utbredt.adoption.system.Source;
import no.utbredt.vocabulary.Names;
import org.jspecify.annotations.Nullable;

/** Rows about EHR systems and who makes them; several values of a cell stand apart by semicolons. */
public final class EhrSystemRows {

    private static final int LONGEST_NAME = 200;

    private static final Rows<EhrSystem> SYSTEMS = new Rows<>(
            "id",
            Rows.columns(
                    Set.of("id"),
                    Set.of(
                            "name",
                            "vendor",
                            "vendorName",
                            "vendorNumber",
                            "aliases",
                            "versions",
                            "source",
                            "link",
                            "from")),
            EhrSystemRows::system);

    private EhrSystemRows() {}

    /** What each row says of a system. */
    public static List<Line<EhrSystem>> systems(byte[] body) {
        return SYSTEMS.read(body);
    }

    private static EhrSystemSaid system(Row row) {
        return new EhrSystemSaid(
                row.value("id", SystemId::new),
                row.optional("name", EhrSystemRows::name),
                row.optional("vendor", SystemId::new),
                row.optional("vendorName", EhrSystemRows::name),
                row.optional("vendorNumber", OrganisationNumber::new),
                Rows.several(row, "aliases", ";", EhrSystemRows::name),
                Rows.several(row, "versions", ";", EhrSystemRows::name),
                source(row),
                row.day("from"));
    }

    private static @Nullable Source source(Row row) {
        String name = row.optional("source", EhrSystemRows::name);
        Link link = row.optional("link", Link::new);
        if (name == null && link != null) {
            throw new FaultyField(
                    "source",
                    new Fault(
                            "value-missing",
                            "the name of what the link leads to",
                            "\"source\" is empty, and there is a link",
                            "«source» er tom, og det er en lenke"));
        }
        return name == null ? null : new Source(name, link);
    }

    private static String name(String text) {
        return Names.read(text, LONGEST_NAME);
    }
}
