package no.utbredt.edge.request;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/**
 * The query parameters a handler declares.
 *
 * @param types the type of each, by name
 * @param open whether the handler takes all there are and looks at their names itself
 */
record Parameters(Map<String, Class<?>> types, boolean open) {

    static Parameters of(HandlerMethod method) {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        boolean open = false;
        for (MethodParameter parameter : method.getMethodParameters()) {
            @Nullable RequestParam said = parameter.getParameterAnnotation(RequestParam.class);
            Class<?> type = parameter.getParameterType();
            if (said == null) {
                members(parameter, type, types);
            } else if (Map.class.isAssignableFrom(type)) {
                open = true;
            } else {
                types.put(name(said, parameter), type);
            }
        }
        return new Parameters(types, open);
    }

    private static String name(RequestParam said, MethodParameter parameter) {
        return said.name().isEmpty() ? String.valueOf(parameter.getParameter().getName()) : said.name();
    }

    /** A record of ours stands for the parameters its components are named after. */
    private static void members(MethodParameter parameter, Class<?> type, Map<String, Class<?>> types) {
        boolean bound = Arrays.stream(parameter.getParameterAnnotations())
                .noneMatch(each -> each.annotationType().getName().startsWith("org.springframework."));
        if (bound && type.isRecord() && type.getName().startsWith("no.utbredt.")) {
            for (RecordComponent component : type.getRecordComponents()) {
                types.put(component.getName(), component.getType());
            }
        }
    }
}
