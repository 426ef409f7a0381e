package no.utbredt.adoption.sheet.file;

import java.util.List;
import java.util.Set;
import no.utbredt.adoption.area.Area;
import no.utbredt.adoption.area.AreaKind;
import no.utbredt.adoption.fault.Codes;
import no.utbredt.adoption.fault.file.Row;
import no.utbredt.adoption.sheet.AreaSaid;
import no.utbredt.adoption.sheet.Line;
import no.utbredt.vocabulary.Names;

/** Rows about areas, in the words of the API; sources stand apart by semicolons. */
public final class AreaRows {

    private static final int LONGEST_NAME = 200;

    private static final Rows<Area> AREAS = new Rows<>(
            "id",
            Rows.columns(
                    Set.of("id"), Set.of("kind", "name", "complete", "registeredFrom", "sources", "source", "from")),
            AreaRows::area);

    private AreaRows() {}

    /** What each row says of an area. */
    public static List<Line<Area>> areas(byte[] body) {
        return AREAS.read(body);
    }

    private static AreaSaid area(Row row) {
        return new AreaSaid(
                row.value("id", Codes::catalogueId),
                row.optional("kind", AreaKind::new),
                row.optional("name", name -> Names.read(name, LONGEST_NAME)),
                row.optional("complete", Rows::flag),
                row.day("registeredFrom"),
                Rows.several(row, "sources", ";", source -> Names.read(source, Rows.LONGEST)),
                Rows.source(row),
                row.day("from"));
    }
}
