package no.utbredt.edge.load;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Addresses by pattern, as Spring's own mappings are written. */
record Addresses(List<PathPattern> patterns) {

    static Addresses of(List<String> patterns) {
        return new Addresses(patterns.stream().map(Addresses::pattern).toList());
    }

    static PathPattern pattern(String pattern) {
        return PathPatternParser.defaultInstance.parse(pattern);
    }

    boolean hold(HttpServletRequest request) {
        PathContainer path = path(request);
        return patterns.stream().anyMatch(pattern -> pattern.matches(path));
    }

    /** The path as it was sent; one that cannot be read is at no address. */
    static PathContainer path(HttpServletRequest request) {
        try {
            return PathContainer.parsePath(request.getRequestURI());
        } catch (IllegalArgumentException unreadable) {
            return PathContainer.parsePath("");
        }
    }
}
