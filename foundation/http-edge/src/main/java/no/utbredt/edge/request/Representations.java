package no.utbredt.edge.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import no.utbredt.edge.Refused;
import no.utbredt.edge.refusal.CommonProblems;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Chooses the representation of an answer by what the client takes, and says by what it was chosen ({@code Vary}). */
public final class Representations implements HandlerInterceptor {

    private static final String CHOSEN = Representations.class.getName();
    private static final String OURS = "no.utbredt.";

    /** The media type chosen for this request, of an address that offers several. */
    public static MediaType chosen(HttpServletRequest request) {
        return request.getAttribute(CHOSEN) instanceof MediaType chosen ? chosen : MediaType.APPLICATION_JSON;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)
                && !method.getBeanType().isAnnotationPresent(ForeignRules.class)
                && (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))) {
            choose(request, response, method);
        }
        return true;
    }

    private static void choose(HttpServletRequest request, HttpServletResponse response, HandlerMethod method) {
        @Nullable Offered said = method.getMethodAnnotation(Offered.class);
        List<MediaType> offered = offered(method, said);
        if (offered.size() > 1) {
            response.addHeader("Vary", "Accept");
        }
        if (said != null && !said.orBy().isEmpty() && Query.of(request).values().containsKey(said.orBy())) {
            return;
        }
        MediaType best = Accepted.of(Collections.list(request.getHeaders("Accept")))
                .best(offered)
                .orElseThrow(() -> new Refused(CommonProblems.notAcceptable("one of " + names(offered))));
        request.setAttribute(CHOSEN, best);
    }

    private static List<MediaType> offered(HandlerMethod method, @Nullable Offered said) {
        if (said != null) {
            return Arrays.stream(said.value()).map(MediaType::parseMediaType).toList();
        }
        boolean data = AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ResponseBody.class)
                || method.hasMethodAnnotation(ResponseBody.class);
        return List.of(data ? MediaType.APPLICATION_JSON : MediaType.TEXT_HTML);
    }

    private static String names(List<MediaType> offered) {
        return offered.stream().map(MediaType::toString).collect(Collectors.joining(", "));
    }
}
