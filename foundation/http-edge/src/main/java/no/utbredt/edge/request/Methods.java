package no.utbredt.edge.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Which methods an address takes, known from the code that answers it. */
final class Methods {

    private final Supplier<Stream<RequestMappingInfoHandlerMapping>> mappings;
    private final AtomicReference<@Nullable Collection<RequestMappingInfo>> known = new AtomicReference<>();

    Methods(Supplier<Stream<RequestMappingInfoHandlerMapping>> mappings) {
        this.mappings = mappings;
    }

    /** The methods of that address, HEAD and OPTIONS among them; empty when nothing answers there. */
    Set<String> of(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        Set<String> methods = new TreeSet<>();
        for (RequestMappingInfo info : known()) {
            var patterns = info.getPathPatternsCondition();
            if (patterns != null && patterns.getPatterns().stream().anyMatch(each -> each.matches(path))) {
                Set<RequestMethod> said = info.getMethodsCondition().getMethods();
                (said.isEmpty() ? Set.of(RequestMethod.values()) : said).forEach(each -> methods.add(each.name()));
            }
        }
        if (!methods.isEmpty()) {
            methods.add("OPTIONS");
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }

    private Collection<RequestMappingInfo> known() {
        Collection<RequestMappingInfo> infos = known.get();
        if (infos == null) {
            infos = mappings.get()
                    .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                    .toList();
            known.set(infos);
        }
        return infos;
    }
}
