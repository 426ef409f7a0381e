package no.utbredt.adoption.report.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** The body of a request, never more than the bound, whether its length was announced or not. */
final class Body {

    /** 8 MiB (architecture, bounds). */
    static final int MOST_BYTES = 8 * 1024 * 1024;

    private Body() {}

    static byte[] read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw RefusedRequest.tooLarge();
        }
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw RefusedRequest.tooLarge();
        }
        return body;
    }
}
