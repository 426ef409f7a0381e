package no.utbredt.adoption.imports.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.utbredt.adoption.imports.Column;
import no.utbredt.adoption.imports.ImportKind;
import no.utbredt.edge.request.Offered;
import no.utbredt.edge.request.Representations;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The columns a file may have: a guide to read and a template to fill in. */
@RestController
class TemplatesController {

    private static final String CSV = "text/csv";

    /** What the columns of one kind of file mean, in the order of the template. */
    record ColumnGuide(String type, List<GuidedColumn> columns) {}

    /**
     * One column.
     *
     * @param meaning in English
     * @param meaningNb in Norwegian bokmål
     * @param form TEXT, NUMBER, DATE, LIST or REPORTS
     * @param example a cell that is right; empty where none is needed
     */
    record GuidedColumn(
            String column, String meaning, String meaningNb, boolean required, Column.Form form, String example) {

        static GuidedColumn of(Column column) {
            return new GuidedColumn(
                    column.name(),
                    column.meaning(),
                    column.meaningNb(),
                    column.required(),
                    column.form(),
                    column.example());
        }
    }

    @GetMapping("/v1/import-templates/{type}")
    @Offered({MediaType.APPLICATION_JSON_VALUE, CSV})
    ResponseEntity<?> template(@PathVariable String type, HttpServletRequest request) {
        ImportKind kind = Words.kind("type", type);
        if (Representations.chosen(request).isCompatibleWith(MediaType.parseMediaType(CSV))) {
            return ResponseEntity.ok()
                    .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                    .header("Content-Disposition", "attachment; filename=\"" + kind.word() + ".csv\"")
                    .body(csv(kind));
        }
        return ResponseEntity.ok(new ColumnGuide(
                kind.word(), kind.columns().stream().map(GuidedColumn::of).toList()));
    }

    /** Semicolons, and a byte order mark, as the spreadsheets of this country expect. */
    private static byte[] csv(ImportKind kind) {
        StringWriter text = new StringWriter().append('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(kind.columns().stream().map(Column::name).toList());
            csv.writeRecord(kind.columns().stream().map(Column::example).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
