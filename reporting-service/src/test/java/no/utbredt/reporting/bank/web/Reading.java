package no.utbredt.reporting.bank.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** What programs that know nothing of us find in a file of the bank: Apache POI in a workbook, DuckDB in the others. */
final class Reading {

    private Reading() {}

    static Map<Map<String, String>, String> inParquet(Path file, Facts facts) throws Exception {
        List<String> contents = facts.facts().keySet().stream()
                .map(codes -> codes.get("ContentsCode"))
                .distinct()
                .toList();
        List<String> others = new ArrayList<>(facts.stub());
        others.addAll(facts.heading());
        others.remove("ContentsCode");
        Map<Map<String, String>, String> found = new HashMap<>();
        for (Map<String, Object> row : new Duck(file).ask("select * from FILE")) {
            for (String content : contents) {
                Map<String, String> codes = new HashMap<>();
                others.forEach(each -> codes.put(each, String.valueOf(row.get(each))));
                codes.put("ContentsCode", content);
                String column = contents.size() == 1 ? "value" : "ContentsCode_" + content;
                Object symbol = row.get(column + "_symbol");
                Object figure = row.get(column);
                assertThat(figure == null).isNotEqualTo(symbol == null);
                found.put(
                        codes,
                        figure == null ? String.valueOf(symbol) : Facts.figure(BigDecimal.valueOf((Double) figure)));
            }
        }
        return found;
    }

    static Map<Map<String, String>, String> inLines(Path file, Facts facts) throws Exception {
        Map<Map<String, String>, String> found = new HashMap<>();
        Duck duck = new Duck(file);
        for (Map<String, Object> row : duck.ask("select * from read_csv(FILE, header = true, all_varchar = true)")) {
            List<String> columns = List.copyOf(row.keySet());
            int stub = facts.stub().size();
            List<String> left = columns.subList(0, stub).stream()
                    .map(each -> String.valueOf(row.get(each)))
                    .toList();
            for (String above : columns.subList(stub, columns.size())) {
                found.put(facts.under(left, List.of(above.split(" "))), told(String.valueOf(row.get(above))));
            }
        }
        return found;
    }

    private static String told(String text) {
        return Character.isDigit(text.charAt(text.length() - 1)) ? Facts.figure(new BigDecimal(text)) : text;
    }

    static Map<Map<String, String>, String> inBook(Path file, Facts facts) throws Exception {
        Map<Map<String, String>, String> found = new HashMap<>();
        try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
            Sheet sheet = book.getSheetAt(0);
            int stub = facts.stub().size();
            int head = Math.max(1, facts.heading().size());
            int columns = sheet.getRow(head - 1).getLastCellNum();
            for (int at = head; at < head + facts.facts().size() / (columns - stub); at++) {
                Row row = sheet.getRow(at);
                List<String> left = IntStream.range(0, stub)
                        .mapToObj(column -> row.getCell(column).getStringCellValue())
                        .toList();
                for (int column = stub; column < columns; column++) {
                    int where = column;
                    List<String> above = IntStream.range(0, head)
                            .mapToObj(line -> sheet.getRow(line).getCell(where).getStringCellValue())
                            .toList();
                    found.put(facts.under(left, above), told(row.getCell(column)));
                }
            }
        }
        return found;
    }

    private static String told(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? Facts.figure(BigDecimal.valueOf(cell.getNumericCellValue()))
                : cell.getStringCellValue();
    }
}
