package no.utbredt.adoption.area.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.utbredt.adoption.actor.Dated;
import no.utbredt.adoption.actor.Period;
import no.utbredt.adoption.area.Area;
import no.utbredt.adoption.area.AreaKind;
import no.utbredt.adoption.fault.file.Finding;
import no.utbredt.adoption.fault.file.Row;
import no.utbredt.adoption.fault.file.Table;

/** The file {@code areas.csv}: an area a row, every member of which is in {@code area_members.csv}. */
final class AreaFile {

    private static final List<String> COLUMNS = List.of("id", "kind", "name", "registered_from", "sources");

    private AreaFile() {}

    /** What it says; a row that cannot be read becomes a finding. */
    static List<Area> read(Path file, List<Finding> findings) {
        List<Area> areas = new ArrayList<>();
        new Table(file, findings).each(COLUMNS, row -> areas.add(area(row)));
        return areas;
    }

    private static Area area(Row row) {
        return new Area(
                row.text("id"),
                row.value("kind", AreaKind::new),
                List.of(new Dated<>(row.text("name"), Period.ALWAYS)),
                true,
                row.day("registered_from"),
                row.list("sources", ";\\s*"));
    }
}
