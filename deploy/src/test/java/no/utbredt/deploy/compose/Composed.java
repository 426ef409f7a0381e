package no.utbredt.deploy.compose;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.utbredt.deploy.Checkout;
import tools.jackson.databind.JsonNode;

/**
 * A service of docker-compose.yml.
 *
 * @param name what the others call it
 */
record Composed(String name, JsonNode said) {

    private static final JsonNode ALL = Checkout.yaml("docker-compose.yml").path("services");

    static Stream<Composed> all() {
        return ALL.propertyStream().map(entry -> new Composed(entry.getKey(), entry.getValue()));
    }

    /** Those whose images are built here. */
    static Stream<Composed> ours() {
        return all().filter(service -> service.said.has("build"));
    }

    /** Those of ours that are one of the three services. */
    static Stream<Composed> services() {
        return ours().filter(service -> service.name.endsWith("-service"));
    }

    static Composed named(String name) {
        return new Composed(name, ALL.path(name));
    }

    /** The module its image is made of. */
    String module() {
        String target = said.at("/build/target").asString();
        return switch (target) {
            case "issuer" -> "desk/local-platform";
            case "loader" -> "desk/launcher";
            default -> said.at("/build/args/MODULE").asString();
        };
    }

    Map<String, String> environment() {
        return said.path("environment")
                .propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().asString(), (one, other) -> one, TreeMap::new));
    }

    Stream<String> words(String list) {
        return StreamSupport.stream(said.path(list).spliterator(), false).map(JsonNode::asString);
    }

    boolean runsOnce() {
        return said.path("restart").asString().equals("no");
    }

    @Override
    public String toString() {
        return name;
    }
}
