package no.utbredt.adoption.report.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.utbredt.edge.Refused;
import no.utbredt.edge.refusal.CommonProblems;
import no.utbredt.vocabulary.Quoted;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What programs that call Norsk helsenett's own services put into each request: {@code nhn-event-id}, a UUID of the call, and
 * {@code nhn-source-system}, the sending system. Both may be left out. The id comes back in the answer and stands on the trace; the
 * system is checked and not kept, for the token says who sends. Neither is part of a report or decides anything about it.
 */
@Component
final class NhnHeaders implements HandlerInterceptor, WebMvcConfigurer {

    static final String EVENT_ID = "nhn-event-id";
    static final String SOURCE_SYSTEM = "nhn-source-system";

    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern NAME = Pattern.compile("[\\x20-\\x7e]{1,128}");

    private final CurrentTrace trace;

    NhnHeaders(CurrentTrace trace) {
        this.trace = trace;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/v1/reports", "/v1/imports");
    }

    /**
     * {@inheritDoc}
     *
     * @throws Refused {@code header-twice} or {@code invalid-parameter}; nothing of the request has been read then
     */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("POST")) {
            one(request, SOURCE_SYSTEM, NAME, "1 to 128 visible ASCII characters");
            one(request, EVENT_ID, UUID, "a UUID").ifPresent(id -> {
                response.setHeader(EVENT_ID, id);
                trace.tag("nhn.event.id", id);
            });
        }
        return true;
    }

    private static Optional<String> one(HttpServletRequest request, String header, Pattern form, String expected) {
        List<String> values = Collections.list(request.getHeaders(header));
        if (values.size() > 1) {
            throw new Refused(RefusedRequest.headerTwice(header).problem());
        }
        values.stream()
                .filter(value -> !form.matcher(value).matches())
                .findFirst()
                .ifPresent(value -> {
                    throw new Refused(CommonProblems.invalid(header, Quoted.of(value), expected));
                });
        return values.stream().findFirst();
    }
}
