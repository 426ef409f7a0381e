package no.utbredt.adoption.sheet.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.web.Problems;
import no.utbredt.adoption.sheet.Outcome;
import no.utbredt.edge.Notice;
import no.utbredt.vocabulary.Cells;
import org.springframework.http.HttpStatus;

/** What became of each row, as JSON and as CSV. */
final class Outcomes {

    private static final List<String> HEADER =
            List.of("line", "id", "outcome", "code", "field", "expected", "detail", "detailNb", "notice");

    private Outcomes() {}

    /** 200 where every row is taken, 422 where all are refused, else 207. */
    static HttpStatus status(List<Outcome> outcomes) {
        long refused = count(outcomes, Outcome.Result.REFUSED);
        if (refused == 0) {
            return HttpStatus.OK;
        }
        return refused == outcomes.size() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.MULTI_STATUS;
    }

    static Map<String, Object> json(boolean dryRun, List<Outcome> outcomes) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("dryRun", dryRun);
        for (Outcome.Result result : Outcome.Result.values()) {
            json.put(word(result), count(outcomes, result));
        }
        json.put("rows", outcomes.stream().map(Outcomes::row).toList());
        return json;
    }

    static byte[] csv(List<Outcome> outcomes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            csv.writeRecord(HEADER);
            outcomes.forEach(outcome -> csv.writeRecord(cells(outcome)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Map<String, Object> row(Outcome outcome) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("line", outcome.line());
        row.put("id", outcome.id());
        row.put("outcome", word(outcome.result()));
        Fault fault = outcome.fault();
        if (fault != null) {
            boolean refused = outcome.result() == Outcome.Result.REFUSED;
            HttpStatus status = refused ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
            row.put(refused ? "problem" : "notice", Problems.of(status, outcome.field(), fault));
        }
        return row;
    }

    private static List<String> cells(Outcome outcome) {
        Fault fault = outcome.fault();
        Stream<String> why = fault == null
                ? Stream.of("", "", "", "", "")
                : Stream.of(fault.code(), outcome.field(), fault.expected(), fault.detail(), fault.detailNb());
        return Stream.of(
                        Stream.of(String.valueOf(outcome.line()), outcome.id(), word(outcome.result())),
                        why,
                        Stream.of(Notice.TEXT))
                .flatMap(cells -> cells)
                .map(Cells::told)
                .toList();
    }

    private static long count(List<Outcome> outcomes, Outcome.Result result) {
        return outcomes.stream().filter(each -> each.result() == result).count();
    }

    private static String word(Outcome.Result result) {
        return result.name().toLowerCase(Locale.ROOT);
    }
}
