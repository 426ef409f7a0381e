package no.utbredt.edge.deed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utbredt.edge.request.Query;
import no.utbredt.edge.token.TokenHolder;
import no.utbredt.vocabulary.deed.Deed;
import no.utbredt.vocabulary.deed.Deeds;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Keeps each deed before it is done and what came of it after, refused ones too. Of a deed that cannot be kept nothing is done. A deed
 * is a request to change something by whoever holds the scope of an operator or a steward; a dry run changes nothing.
 */
public final class KeptDeeds implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(KeptDeeds.class);
    private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> SCOPES = Set.of("SCOPE_utbredt:operate", "SCOPE_utbredt:documents.write");
    private static final String DRY_RUN = "dryRun";
    private static final String BEGUN = KeptDeeds.class.getName() + ".begun";
    private static final String TO_WHAT = KeptDeeds.class.getName() + ".toWhat";

    private final Deeds deeds;
    private final Clock clock;

    KeptDeeds(Deeds deeds, Clock clock) {
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Says what the deed of a request is done to, where its address does not say it. */
    public static void isDoneTo(HttpServletRequest request, String what) {
        request.setAttribute(TO_WHAT, what);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(BEGUN) == null
                && isDeed(request, handler)
                && request.getUserPrincipal() instanceof JwtAuthenticationToken shown
                && mayAct(shown)) {
            Deed deed = begun(request, TokenHolder.of(shown.getToken()));
            deeds.begin(deed);
            request.setAttribute(BEGUN, deed);
        }
        return true;
    }

    /** What came of it is known to whoever asked; where it cannot be kept the deed stays without. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failed) {
        if (request.getAttribute(BEGUN) instanceof Deed deed) {
            Object what = request.getAttribute(TO_WHAT);
            try {
                deeds.end(deed.ended(
                        failed == null ? response.getStatus() : HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                        what == null ? null : what.toString()));
            } catch (RuntimeException away) {
                LOG.warn("what came of the deed {} could not be kept: {}", deed.id(), away.toString());
            }
        }
    }

    private static boolean isDeed(HttpServletRequest request, Object handler) {
        return handler instanceof HandlerMethod method
                && !LOOKING.contains(request.getMethod())
                && !AnnotatedElementUtils.hasAnnotation(method.getMethod(), NoDeed.class)
                && !AnnotatedElementUtils.hasAnnotation(method.getBeanType(), NoDeed.class)
                && !isDryRun(request, method);
    }

    /** As the request says, or else as its address has it where nothing is said. */
    private static boolean isDryRun(HttpServletRequest request, HandlerMethod method) {
        List<String> said = Query.of(request).values().get(DRY_RUN);
        return said == null
                ? Arrays.stream(method.getMethodParameters())
                        .filter(each -> DRY_RUN.equals(each.getParameter().getName()))
                        .map(each -> each.getParameterAnnotation(RequestParam.class))
                        .anyMatch(each -> each != null && each.defaultValue().equals("true"))
                : said.contains("true");
    }

    private static boolean mayAct(JwtAuthenticationToken shown) {
        return shown.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(SCOPES::contains);
    }

    private Deed begun(HttpServletRequest request, TokenHolder who) {
        String act = request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return Deed.begun(clock.instant(), who.client(), who.organisation(), act, what(request));
    }

    /** The parts of the address that are not the same for all, and what is asked for. */
    private static String what(HttpServletRequest request) {
        List<String> what = new ArrayList<>();
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> parts) {
            parts.values().forEach(part -> what.add(String.valueOf(part)));
        }
        Query.of(request).values().forEach((name, values) -> {
            if (!name.equals(DRY_RUN)) {
                what.addAll(values);
            }
        });
        return String.join(" ", what);
    }
}
