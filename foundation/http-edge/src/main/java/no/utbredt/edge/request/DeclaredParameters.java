package no.utbredt.edge.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.utbredt.edge.Problem;
import no.utbredt.edge.Refused;
import no.utbredt.edge.refusal.CommonProblems;
import no.utbredt.vocabulary.Nearest;
import no.utbredt.vocabulary.Quoted;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a query parameter its address does not have, one given twice where one is meant, and a flag or number without a
 * value: what is mistyped must not be answered as if it were not there, least of all by a write. {@link ForeignRules} are left
 * alone.
 */
final class DeclaredParameters implements HandlerInterceptor {

    private static final Set<Class<?>> FLAGS = Set.of(boolean.class, Boolean.class);
    private static final Set<String> TRUTH = Set.of("true", "false");

    private final Map<HandlerMethod, Parameters> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !method.getBeanType().isAnnotationPresent(ForeignRules.class)) {
            Parameters declared = known.computeIfAbsent(method, Parameters::of);
            Query.of(request).values().forEach((name, values) -> check(name, values, declared));
        }
        return true;
    }

    private static void check(String name, List<String> values, Parameters declared) {
        Class<?> type = declared.types().get(name);
        if (type == null && !declared.open()) {
            throw unknown(name, declared.types().keySet());
        }
        if (values.size() > 1 && (type == null || !isList(type))) {
            throw twice(name);
        }
        if (type == null || type == String.class || isList(type)) {
            return;
        }
        String value = values.getFirst();
        if (FLAGS.contains(type) && !TRUTH.contains(value)) {
            throw new Refused(CommonProblems.invalid(name, Quoted.of(value), "true or false"));
        }
        if (value.isBlank()) {
            throw new Refused(CommonProblems.invalid(name, "", "a value, or leave the parameter out"));
        }
    }

    private static boolean isList(Class<?> type) {
        return type.isArray() || Collection.class.isAssignableFrom(type);
    }

    private static Refused unknown(String sent, Set<String> allowed) {
        String name = Quoted.of(sent);
        return new Refused(Problem.at(
                400,
                "parameter-unknown",
                name,
                allowed.isEmpty() ? "no parameter" : Nearest.among(allowed, sent),
                "There is no parameter " + name + ".",
                "Det finnes ingen parameter " + name + "."));
    }

    private static Refused twice(String sent) {
        String name = Quoted.of(sent);
        return new Refused(Problem.at(
                400,
                "parameter-repeated",
                name,
                "one value",
                "the parameter " + name + " is given more than once",
                "parameteren " + name + " er gitt mer enn én gang"));
    }
}
