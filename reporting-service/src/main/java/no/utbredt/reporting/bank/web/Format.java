package no.utbredt.reporting.bank.web;

import java.util.Arrays;
import java.util.List;
import no.utbredt.reporting.bank.Rejected;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** The formats figures are told in. */
enum Format {
    JSON_STAT2("json-stat2", "json", "application/json;charset=UTF-8", true),
    CSV("csv", "csv", "text/csv;charset=UTF-8", true),
    XLSX("xlsx", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", true),
    HTML("html", "html", "text/html;charset=UTF-8", true),
    PARQUET("parquet", "parquet", "application/octet-stream", true),
    /** Comma-separated values as a Norwegian spreadsheet opens them; not one of the API's own. */
    EXCEL_CSV("excel-csv", "csv", "text/csv;charset=UTF-8", false);

    private final String code;
    private final String ending;
    private final MediaType media;
    private final boolean published;

    Format(String code, String ending, String media, boolean published) {
        this.code = code;
        this.ending = ending;
        this.media = MediaType.parseMediaType(media);
        this.published = published;
    }

    String code() {
        return code;
    }

    String ending() {
        return ending;
    }

    MediaType media() {
        return media;
    }

    /** The codes of those that PxWebApi 2 knows. */
    static List<String> published() {
        return Arrays.stream(values())
                .filter(each -> each.published)
                .map(each -> each.code)
                .toList();
    }

    /** The format of that code in any case; JSON-stat when none is given. */
    static Format of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(each -> code == null ? each == JSON_STAT2 : each.code.equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> Rejected.format("Formats are " + String.join(", ", published()) + "."));
    }
}
