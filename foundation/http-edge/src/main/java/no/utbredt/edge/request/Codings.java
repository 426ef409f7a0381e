package no.utbredt.edge.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import no.utbredt.edge.Problem;
import no.utbredt.edge.Refused;
import no.utbredt.vocabulary.Quoted;

/** Bodies are read as they are: another coding is refused and said so (RFC 9110, sections 8.4 and 12.5.3). */
final class Codings {

    private Codings() {}

    static void check(HttpServletRequest request) {
        Collections.list(request.getHeaders("Content-Encoding")).stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(String::strip)
                .filter(coding -> !coding.isEmpty() && !coding.equalsIgnoreCase("identity"))
                .findFirst()
                .ifPresent(coding -> {
                    throw refused(Quoted.of(coding));
                });
    }

    private static Refused refused(String coding) {
        return new Refused(
                Problem.at(
                        415,
                        "content-coding-unsupported",
                        "Content-Encoding",
                        "a body that is not compressed",
                        "bodies in the coding " + coding + " are not read here; nothing was recorded",
                        "innhold kodet som " + coding + " leses ikke her; ingenting er registrert"),
                Map.of("Accept-Encoding", "identity"));
    }
}
