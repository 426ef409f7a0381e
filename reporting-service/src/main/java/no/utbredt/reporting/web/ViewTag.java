package no.utbredt.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.UUID;
import java.util.regex.Pattern;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.reader.Reader;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.view.View;
import org.springframework.stereotype.Component;

/**
 * The entity tag of an answer: what was asked and by whom, and the position of the view it is answered from. It is weak: an answer that is held
 * goes on saying up to which instant everything was known when it was given, which stays true. Another run of the service has other
 * tags, so that a repaired fold is never taken for the one before.
 */
@Component
class ViewTag {

    private static final int BYTES = 16;
    private static final Pattern INSTANT = Pattern.compile("\\dT\\d", Pattern.CASE_INSENSITIVE);

    private final String run = UUID.randomUUID().toString();
    private final Knowledge knowledge;
    private final View view;
    private final KnownUpTo known;

    ViewTag(Knowledge knowledge, View view, KnownUpTo known) {
        this.knowledge = knowledge;
        this.view = view;
        this.known = known;
    }

    /** To be asked before the question is: what the answer knows beyond the tag is told anew, never the other way round. */
    String of(HttpServletRequest request, Reader reader) {
        String question = request.getRequestURI() + '?' + request.getQueryString();
        return "W/\""
                + digest(
                        run,
                        position(question),
                        question,
                        reader == Reader.PUBLIC ? "" : reader.toString(),
                        header(request, "Accept"),
                        header(request, "Accept-Language"))
                + '"';
    }

    /** What an answer may rest on: all that is recorded, what could not be read, today, and whether a day is still open. */
    private String position(String question) {
        long revision = knowledge.revision();
        return revision + " " + view.unreadable().count() + " " + known.today() + " " + edge(question);
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
