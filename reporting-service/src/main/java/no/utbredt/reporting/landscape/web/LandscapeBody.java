package no.utbredt.reporting.landscape.web;

import java.util.List;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.web.AgeBody;
import no.utbredt.reporting.coverage.web.BasisBody;
import no.utbredt.reporting.coverage.web.CellArea;
import no.utbredt.reporting.coverage.web.FigureNumbers;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.landscape.Landscape;
import no.utbredt.reporting.landscape.Standing;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;

/**
 * Areas by levels of care over time.
 *
 * @param services those asked for
 * @param groups the levels of care
 * @param columns what each column rests on: services in the order asked for, in each the groups, in each the days
 * @param rows the areas by code; each has a cell for each column, in their order
 */
record LandscapeBody(
        String notice, List<Named> services, List<Named> groups, List<BasisBody> columns, List<LandscapeRowBody> rows) {

    static LandscapeBody of(Landscape landscape, Known then, KnownUpTo known) {
        return new LandscapeBody(
                Notice.TEXT,
                landscape.question().services().stream()
                        .map(id -> Named.service(id, then))
                        .toList(),
                landscape.question().groups().stream()
                        .map(id -> Named.group(id, then))
                        .toList(),
                landscape.columns().stream()
                        .map(answer -> BasisBody.of(answer, known))
                        .toList(),
                landscape.rows().stream().map(LandscapeRowBody::of).toList());
    }

    /**
     * An area.
     *
     * @param area by its name in the latest answer that has it
     * @param cells one for each column
     */
    record LandscapeRowBody(CellArea area, List<LandscapeCellBody> cells) {

        static LandscapeRowBody of(Landscape.Row row) {
            return new LandscapeRowBody(
                    CellArea.of(row.area()),
                    row.fields().stream().map(LandscapeCellBody::of).toList());
        }
    }

    /**
     * An area in one column.
     *
     * @param state only KNOWN has a share; each of the others says which nought it is not
     * @param reason why no figure can be told, else null
     * @param figure the numbers with their bounds, or null; it may be there where nobody is known, for bounds are known then
     * @param derived how many actors stand where succession or a published figure puts them
     * @param scopeLimited of how many something certain is known, of some scope only
     * @param published how many figures are published of just this
     * @param age how old what decides is, or null where nobody's stage is known
     */
    record LandscapeCellBody(
            Standing state,
            Outcome.@Nullable Reason reason,
            @Nullable FigureNumbers figure,
            int derived,
            int scopeLimited,
            int published,
            @Nullable AgeBody age) {

        static LandscapeCellBody of(Landscape.Field field) {
            var cell = field.cell();
            if (cell == null) {
                return new LandscapeCellBody(field.standing(), null, null, 0, 0, 0, null);
            }
            return new LandscapeCellBody(
                    field.standing(),
                    cell.outcome() instanceof Outcome.Unknown unknown ? unknown.reason() : null,
                    cell.outcome() instanceof Outcome.Known known ? FigureNumbers.of(known.figure()) : null,
                    cell.derived(),
                    cell.scopeLimited(),
                    cell.published().size(),
                    AgeBody.of(cell.age()));
        }
    }
}
