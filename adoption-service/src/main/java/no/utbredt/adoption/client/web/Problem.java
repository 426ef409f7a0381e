package no.utbredt.adoption.client.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A problem in RFC 9457's words.
 *
 * @param code stable, lower-case kebab
 * @param field where, as a JSON pointer, or null for the whole request
 * @param expected what would be right, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String code,
        @Nullable String field,
        @Nullable String expected,
        String detail,
        String detailNb) {

    /** The media type of it. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** A problem with a whole request. */
    public static Problem of(int status, String code, @Nullable String expected, String detail, String detailNb) {
        return of(status, code, null, expected, detail, detailNb);
    }

    /** A problem with one field. */
    public static Problem of(
            int status,
            String code,
            @Nullable String field,
            @Nullable String expected,
            String detail,
            String detailNb) {
        String title = code.replace('-', ' ');
        return new Problem("urn:utbredt:problem:" + code, title, status, code, field, expected, detail, detailNb);
    }
}
