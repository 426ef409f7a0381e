package no.utbredt.launcher.sweep;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One operation of an API document.
 *
 * @param path with its variables in braces
 * @param examples of each path and query parameter the document gives one of, required ones among them
 * @param media what its body may be; empty when it takes none
 * @param bodies the examples of its body, by what each is
 * @param scope what a token must have to ask it; empty where anybody or any token may
 */
record Operation(
        String method,
        String path,
        Map<String, String> variables,
        Map<String, String> examples,
        List<String> names,
        List<String> media,
        List<GoodBody> bodies,
        String scope) {

    static List<Operation> all(JsonNode document) {
        List<Operation> all = new ArrayList<>();
        document.path("paths")
                .forEachEntry((path, methods) -> methods.forEachEntry((method, operation) -> {
                    if (!operation.path("responses").isMissingNode()) {
                        all.add(of(method.toUpperCase(Locale.ROOT), path, operation));
                    }
                }));
        return all;
    }

    private static Operation of(String method, String path, JsonNode operation) {
        Map<String, String> variables = new LinkedHashMap<>();
        Map<String, String> examples = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.path("name").asString();
            String example = encoded(parameter.path("example").asString("x"));
            if (parameter.path("in").asString().equals("path")) {
                variables.put(name, example);
            } else if (parameter.path("in").asString().equals("query")) {
                names.add(name);
                if (parameter.path("required").asBoolean(false)) {
                    examples.put(name, example);
                }
            }
        }
        List<String> media =
                new ArrayList<>(operation.at("/requestBody/content").propertyNames());
        List<GoodBody> bodies = media.stream()
                .flatMap(type -> operation
                        .path("requestBody")
                        .path("content")
                        .path(type)
                        .path("examples")
                        .valueStream()
                        .map(example -> GoodBody.of(type, example.path("value"))))
                .toList();
        String scope = operation.at("/security/0/helseid/0").asString("");
        return new Operation(method, path, variables, examples, names, media, bodies, scope);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    boolean reads() {
        return method.equals("GET");
    }

    /** As the document says it is asked. */
    RawCall usual() {
        return new RawCall(method, path(variables) + query(examples), Map.of(), null);
    }

    /** One of its query parameters otherwise. */
    RawCall asking(String name, String value) {
        Map<String, String> other = new LinkedHashMap<>(examples);
        other.put(name, value);
        return new RawCall(method, path(variables) + query(other), Map.of(), null);
    }

    /** Each variable of its path otherwise. */
    List<RawCall> at(String value) {
        return variables.keySet().stream()
                .map(name -> {
                    Map<String, String> other = new LinkedHashMap<>(variables);
                    other.put(name, value);
                    return new RawCall(method, path(other) + query(examples), Map.of(), null);
                })
                .toList();
    }

    private String path(Map<String, String> values) {
        String whole = path;
        for (Map.Entry<String, String> value : values.entrySet()) {
            whole = whole.replace("{" + value.getKey() + "}", value.getValue());
        }
        return whole;
    }

    private static String query(Map<String, String> values) {
        return values.isEmpty()
                ? ""
                : "?"
                        + String.join(
                                "&",
                                values.entrySet().stream()
                                        .map(value -> value.getKey() + "=" + value.getValue())
                                        .toList());
    }
}
