package no.utbredt.reporting.origin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.utbredt.edge.Refused;
import no.utbredt.edge.refusal.CommonProblems;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * A request as it is passed on.
 *
 * @param method GET or HEAD, or of a write PUT, POST or DELETE
 * @param address path and query as they were sent, without the prefix
 * @param headers those a reader chooses an answer by or a writer says what it sends and what it saw, who it is, and the trace it belongs
 *     to; never a cookie. Whoever has signed in is known by the token of the session, all others by what they show
 */
record Question(String method, String address, Map<String, List<String>> headers) {

    private static final List<String> PASSED = List.of(
            HttpHeaders.ACCEPT,
            HttpHeaders.ACCEPT_LANGUAGE,
            HttpHeaders.AUTHORIZATION,
            HttpHeaders.CONTENT_TYPE,
            "DPoP",
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_MODIFIED_SINCE,
            HttpHeaders.IF_NONE_MATCH,
            "traceparent",
            "tracestate");

    /** One part of a path after another, none of them empty, with nothing that could be read as a way up or as another part. */
    private static final Pattern PLAIN = Pattern.compile(
            "(?:/(?!\\.{1,2}(?:/|$))(?:[A-Za-z0-9._~!$&'()*+,=:@-]|%(?!2[EeFf]|5[Cc]|25|3[Bb])[2-9A-Fa-f][0-9A-Fa-f])+)+");

    /** @throws Refused when the path is one that others might read otherwise */
    static Question of(HttpServletRequest request, String prefix) {
        String path = request.getRequestURI().substring(prefix.length());
        if (!PLAIN.matcher(path).matches()) {
            throw new Refused(CommonProblems.addressRefused());
        }
        String query = request.getQueryString();
        Map<String, List<String>> headers = new TreeMap<>();
        for (String name : PASSED) {
            List<String> said = Collections.list(request.getHeaders(name));
            if (!said.isEmpty()) {
                headers.put(name, said);
            }
        }
        if (request.getUserPrincipal() instanceof JwtAuthenticationToken signedIn) {
            headers.put(
                    HttpHeaders.AUTHORIZATION,
                    List.of("Bearer " + signedIn.getToken().getTokenValue()));
        }
        return new Question(request.getMethod(), query == null ? path : path + "?" + query, headers);
    }
}
