package no.utbredt.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import no.utbredt.reporting.reader.Reader;
import no.utbredt.reporting.reader.Readers;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Whoever holds an answer asks whether it still stands (RFC 9111, no-cache); where nothing has come since, nothing is worked out and
 * the answer is 304. Refusals have no tag. What is answered to a reader other than the public is nobody else's: no cache that others
 * share may keep it, and its tag is its reader's.
 */
@ControllerAdvice
class HeldAnswers implements HandlerInterceptor, ResponseBodyAdvice<Object> {

    private static final String TAG = HeldAnswers.class.getName();
    private static final String OURS = "no.utbredt.reporting.";
    private static final String ASK_FIRST =
            Objects.requireNonNull(CacheControl.noCache().getHeaderValue());
    private static final String OWN_ONLY = "private, no-cache";
    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final ViewTag tags;
    private final Readers readers;

    HeldAnswers(ViewTag tags, Readers readers) {
        this.tags = tags;
        this.readers = readers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Reader reader = readers.now();
        if (reader != Reader.PUBLIC) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, OWN_ONLY);
        }
        response.addHeader(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
        if (!READS.contains(request.getMethod()) || !isOfTheView(handler)) {
            return true;
        }
        String tag = tags.of(request, reader);
        request.setAttribute(TAG, tag);
        boolean held = Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)).stream()
                .anyMatch(said -> said.contains(tag.substring(2)));
        if (held) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            response.setHeader(HttpHeaders.ETAG, tag);
            response.setHeader(HttpHeaders.CACHE_CONTROL, how(reader));
        }
        return !held;
    }

    private static String how(Reader reader) {
        return reader == Reader.PUBLIC ? ASK_FIRST : OWN_ONLY;
    }

    /** Whether what it answers is of the view alone, so that it has its tag. */
    static boolean isOfTheView(Object handler) {
        return handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)
                && !method.hasMethodAnnotation(OwnTag.class)
                && !method.getBeanType().isAnnotationPresent(OwnTag.class);
    }

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        RequestAttributes asked = RequestContextHolder.getRequestAttributes();
        Object tag = asked == null ? null : asked.getAttribute(TAG, RequestAttributes.SCOPE_REQUEST);
        if (tag != null
                && response instanceof ServletServerHttpResponse servlet
                && servlet.getServletResponse().getStatus() == HttpStatus.OK.value()) {
            response.getHeaders().setETag(tag.toString());
            response.getHeaders().setCacheControl(how(readers.now()));
        }
        return body;
    }
}
