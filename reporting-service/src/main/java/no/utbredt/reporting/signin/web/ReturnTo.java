package no.utbredt.reporting.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page somebody began to sign in from: a path of ours, never another host. */
final class ReturnTo {

    static final String NAME = "no.utbredt.til";
    private static final Pattern OURS = Pattern.compile("/(?!/)[A-Za-z0-9/_.~%?=&+,:@-]{0,500}");

    private ReturnTo() {}

    /** What was asked for if it is a page of ours, else the first page. */
    static String page(@Nullable String asked) {
        return asked != null && OURS.matcher(asked).matches() ? asked : "/";
    }

    static String of(HttpServletRequest request) {
        return request.getAttribute(NAME) instanceof String page ? page(page) : "/";
    }
}
