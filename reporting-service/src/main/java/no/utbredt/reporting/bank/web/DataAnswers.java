package no.utbredt.reporting.bank.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import no.utbredt.edge.load.Streamed;
import no.utbredt.reporting.bank.Bank;
import no.utbredt.reporting.bank.Cells;
import no.utbredt.reporting.bank.DefaultSelection;
import no.utbredt.reporting.bank.Layout;
import no.utbredt.reporting.bank.Placement;
import no.utbredt.reporting.bank.Selection;
import no.utbredt.reporting.bank.Table;
import no.utbredt.reporting.bank.TableName;
import no.utbredt.reporting.web.KnownUpTo;
import org.springframework.http.ResponseEntity;

/** Answers a selection with its figures. They are worked out first, and written as they leave. */
final class DataAnswers {

    private final Bank bank;
    private final KnownUpTo known;
    private final Vintages vintages;

    DataAnswers(Bank bank, KnownUpTo known, Vintages vintages) {
        this.bank = bank;
        this.known = known;
        this.vintages = vintages;
    }

    /**
     * The figures in the language and format that the query names.
     *
     * @throws no.utbredt.reporting.bank.Rejected when something of it is not there
     */
    ResponseEntity<Streamed> to(String id, BankQuery query, Posted posted, HttpServletRequest request) {
        Format format = Format.of(query.one("outputformat"));
        List<String> params = query.list("outputformatparams");
        FormatParams how = FormatParams.of(format, params == null ? List.of() : params);
        Asked asked = asked(id, query, posted);
        Links links = Links.of(request, query.language(), asked.table().vintage());
        Cells cells = bank.cells(asked.selection());
        String file = asked.table().id() + "." + format.ending();
        return ResponseEntity.ok()
                .contentType(format.media())
                .header("Content-Disposition", "inline; filename=\"" + file + "\"")
                .body(written(format, cells, asked.placement(), how, links));
    }

    /** A selection of a table as it is today, and where its variables stand. */
    record Asked(Table table, Selection selection, Placement placement) {}

    /** What is selected today; everything left unsaid is as the default selection has it. */
    Asked asked(String id, BankQuery query, Posted posted) {
        TableName name = TableName.of(id);
        Table table = bank.table(name.id(), vintages.of(name, query), vintages.today());
        boolean usual =
                posted.wanted().stream().allMatch(each -> each.expressions().isEmpty());
        DefaultSelection unasked = DefaultSelection.of(table);
        Selection selection = Selection.of(table, usual ? unasked.wanted() : posted.wanted());
        Placement placement = usual && posted.heading() == null && posted.stub() == null
                ? Placement.of(selection, unasked.heading(), unasked.stub())
                : Placement.of(selection, posted.heading(), posted.stub());
        return new Asked(table, selection, placement);
    }

    private Streamed written(Format format, Cells cells, Placement placement, FormatParams how, Links links) {
        Selection selection = cells.selection();
        String edge = Edge.told(known, selection.table().vintage());
        List<String> notes = Telling.notes(selection.table(), selection.shown(), links.language(), edge);
        Laid laid = new Laid(cells, Layout.of(selection, placement), how, links.language(), notes);
        return switch (format) {
            case JSON_STAT2 -> new JsonStat(selection.table(), selection.shown(), placement, links, edge).data(cells);
            case CSV -> new CsvTelling(laid, false);
            case EXCEL_CSV -> new CsvTelling(laid, true);
            case XLSX -> XlsxTelling.of(laid);
            case HTML -> new HtmlTelling(laid);
            case PARQUET -> ParquetTelling.of(laid);
        };
    }
}
