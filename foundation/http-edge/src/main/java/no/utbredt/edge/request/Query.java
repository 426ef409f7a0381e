package no.utbredt.edge.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The query of an address, read without touching the body, which the servlet's own reading would take for a form.
 *
 * @param values the values by name, in the order sent; a name without {@code =} has an empty value
 */
public record Query(Map<String, List<String>> values) {

    /**
     * The query as sent.
     *
     * @throws no.utbredt.edge.Refused when it has escapes that are none, or no UTF-8
     */
    public static Query of(HttpServletRequest request) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        String query = request.getQueryString();
        for (String pair : query == null ? new String[0] : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = Escapes.decoded(equals < 0 ? pair : pair.substring(0, equals), true);
            String value = equals < 0 ? "" : Escapes.decoded(pair.substring(equals + 1), true);
            if (!pair.isEmpty()) {
                values.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
            }
        }
        return new Query(values);
    }
}
