package no.utbredt.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.function.Supplier;
import no.utbredt.edge.request.Representations;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** In which of the two ways an answer is wanted: by the parameter {@code format}, or else by the header {@code Accept}. */
public enum Representation {
    JSON,
    CSV;

    private static final MediaType COMMA_SEPARATED = MediaType.parseMediaType("text/csv;charset=UTF-8;header=present");

    /** @throws Refusal {@code format-invalid} */
    public static Representation wanted(Asked asked, HttpServletRequest request) {
        String format = asked.text("format");
        return switch (format == null ? "" : format.toLowerCase(Locale.ROOT)) {
            case "" -> Representations.chosen(request).getSubtype().equals("csv") ? CSV : JSON;
            case "csv" -> CSV;
            case "json" -> JSON;
            default -> throw Refusal.invalid("format", String.valueOf(format), "json or csv");
        };
    }

    /** The answer; the other of the two is not made. */
    public ResponseEntity<Object> of(Supplier<Object> json, Supplier<Csv> csv) {
        return switch (this) {
            case JSON ->
                ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json.get());
            case CSV -> ResponseEntity.ok().contentType(COMMA_SEPARATED).body(csv.get());
        };
    }
}
