package no.utbredt.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.regex.Pattern;
import no.utbredt.reporting.reader.Reader;
import no.utbredt.reporting.time.OsloDay;
import org.springframework.stereotype.Component;

/**
 * The entity tag of an answer: what was asked and by whom, and the position of the view it is answered from. It is weak: an answer that
 * is held goes on saying up to which instant everything was known when it was given, which stays true.
 */
@Component
class ViewTag {

    private static final int BYTES = 16;
    private static final Pattern INSTANT = Pattern.compile("\\dT\\d", Pattern.CASE_INSENSITIVE);

    private final ViewPosition position;
    private final KnownUpTo known;

    ViewTag(ViewPosition position, KnownUpTo known) {
        this.position = position;
        this.known = known;
    }

    /** To be asked before the question is: what the answer knows beyond the tag is told anew, never the other way round. */
    String of(HttpServletRequest request, Reader reader) {
        String question = request.getRequestURI() + '?' + request.getQueryString();
        return "W/\""
                + digest(
                        position.now(),
                        edge(question),
                        question,
                        reader == Reader.PUBLIC ? "" : reader.toString(),
                        header(request, "Accept"),
                        header(request, "Accept-Language"))
                + '"';
    }

    /** A day is open until the edge has passed it; an instant lies anywhere within one. */
    private String edge(String question) {
        Instant edge = known.edge();
        if (edge == null) {
            return "-";
        }
        return INSTANT.matcher(question).find()
                ? edge.toString()
                : OsloDay.of(edge).toString();
    }

    private static String header(HttpServletRequest request, String name) {
        return String.join(",", Collections.list(request.getHeaders(name)));
    }

    private static String digest(String... parts) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
