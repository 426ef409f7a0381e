package no.utbredt.edge;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why a request is refused, in RFC 9457's words and ours.
 *
 * @param type {@code urn:utbredt:problem:} and the code
 * @param title the code as words
 * @param status of the answer
 * @param code stable, lower-case words with hyphens
 * @param field the name of a parameter or header, or a JSON pointer; null when the request as a whole is meant
 * @param expected what would be right
 * @param detail what is wrong, in English
 * @param detailNb the same in Norwegian bokmål
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

    private static final JsonMapper JSON = new JsonMapper();

    /** A problem with the request as a whole. */
    public static Problem of(int status, String code, @Nullable String expected, String detail, String detailNb) {
        return at(status, code, null, expected, detail, detailNb);
    }

    /** Nothing can be taken at the moment; nothing was done. */
    public static Problem tooBusy() {
        return of(
                503,
                "too-busy",
                "the same request after the seconds of Retry-After",
                "more is asked at once than can be answered in time; nothing was done",
                "det spørres om mer på én gang enn det kan svares på i tide; ingenting er gjort");
    }

    /** A problem with one place of the request. */
    public static Problem at(
            int status,
            String code,
            @Nullable String field,
            @Nullable String expected,
            String detail,
            String detailNb) {
        String title = code.replace('-', ' ');
        return new Problem("urn:utbredt:problem:" + code, title, status, code, field, expected, detail, detailNb);
    }

    /** The problem as it is sent, in UTF-8. */
    public byte[] json() {
        return JSON.writeValueAsBytes(this);
    }

    /** Answers a request with it. Nothing is written when an answer is under way already. */
    public void write(HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        byte[] body = json();
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }
}
