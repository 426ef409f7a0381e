package no.utbredt.launcher.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Of each address that answers a question it is said here whether it may cost much; a new one has to be looked at. The
 * reporting-service says it beside its own pages.
 */
class DearAddressesTest {

    private static final Path CHECKOUT = Path.of("../..");

    /** @param cheap addresses that cost one document, one page of the store, or the roadmap or catalogue once over */
    record Service(String name, Set<String> cheap) {}

    static List<Service> services() {
        return List.of(
                new Service(
                        "adoption-service",
                        Set.of(
                                "/v1/actors",
                                "/v1/actors/{id}",
                                "/v1/areas/{id}",
                                "/v1/audit",
                                "/v1/delegations/{id}",
                                "/v1/import-templates/{type}",
                                "/v1/imports",
                                "/v1/imports/{id}",
                                "/v1/published-figures",
                                "/v1/published-figures/{id}",
                                "/v1/reports",
                                "/v1/reports/own",
                                "/v1/reports/references/{reference}",
                                "/v1/reports/verdict",
                                "/v1/set-aside",
                                "/v1/set-aside/acts",
                                "/v1/set-aside/entry",
                                "/v1/successions",
                                "/v1/successions/{id}",
                                "/v1/systems/{id}")),
                new Service(
                        "initiative-service",
                        Set.of(
                                "/v1/audit",
                                "/v1/catalogue/files",
                                "/v1/catalogue/files/{name}",
                                "/v1/catalogue/files/{name}/history",
                                "/v1/catalogue/findings",
                                "/v1/categories",
                                "/v1/context",
                                "/v1/documents/{id}",
                                "/v1/editions",
                                "/v1/editions/{id}",
                                "/v1/groups",
                                "/v1/initiatives",
                                "/v1/initiatives/{id}",
                                "/v1/initiatives/{id}/history",
                                "/v1/follow-ups",
                                "/v1/follow-ups/{id}",
                                "/v1/follow-ups/{id}/history",
                                "/v1/releases",
                                "/v1/releases/{id}",
                                "/v1/releases/{id}/history",
                                "/v1/roadmap/dependencies",
                                "/v1/roadmap/findings",
                                "/v1/roadmap/follow-ups",
                                "/v1/roadmap/milestones",
                                "/v1/roadmap/sources",
                                "/v1/roadmap/statements",
                                "/v1/services",
                                "/v1/services/{id}",
                                "/v1/solutions")));
    }

    @ParameterizedTest
    @MethodSource("services")
    void of_every_address_it_is_said_whether_it_is_dear(Service service) throws IOException {
        Set<String> asked = new TreeSet<>();
        read(JsonMapper.builder().build(), "docs/openapi/" + service.name() + ".json")
                .path("paths")
                .properties()
                .forEach(path -> {
                    if (path.getValue().has("get")) {
                        asked.add(path.getKey());
                    }
                });

        Set<String> said = new TreeSet<>(service.cheap());
        dear(service.name()).stream().filter(asked::contains).forEach(said::add);
        assertThat(said).isEqualTo(asked);
        assertThat(service.cheap()).doesNotContainAnyElementsOf(dear(service.name()));
    }

    private static List<String> dear(String service) throws IOException {
        JsonNode load = read(YAMLMapper.builder().build(), service + "/src/main/resources/application.yml")
                .path("utbredt")
                .path("load");
        return Arrays.stream(load.path("questions.dear").asString("").split(","))
                .map(String::strip)
                .toList();
    }

    private static JsonNode read(tools.jackson.databind.ObjectMapper mapper, String file) throws IOException {
        return mapper.readTree(CHECKOUT.resolve(file));
    }
}
