package no.utbredt.reporting.dcat;

import java.util.List;
import java.util.Map;

/** The formats of the bank, as the European Union's list of file types and IANA's of media types call them. */
final class Formats {

    private static final Map<String, String> FILE_TYPES =
            Map.of("json-stat2", "JSON", "csv", "CSV", "xlsx", "XLSX", "html", "HTML", "parquet", "PARQUET");

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "json-stat2",
            "application/json",
            "csv",
            "text/csv",
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "html",
            "text/html",
            "parquet",
            "application/octet-stream");

    private Formats() {}

    /** As the bank is asked for them, in order. */
    static List<String> all() {
        return FILE_TYPES.keySet().stream().sorted().toList();
    }

    static String fileType(String format) {
        return FILE_TYPES.getOrDefault(format, "");
    }

    static String mediaType(String format) {
        return MEDIA_TYPES.getOrDefault(format, "");
    }
}
