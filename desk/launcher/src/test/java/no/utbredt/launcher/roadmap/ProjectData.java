package no.utbredt.launcher.roadmap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The project's own data, read as it lies in {@code data/}. */
final class ProjectData {

    static final Path ROOT = Path.of("../..", "data");
    private static final YAMLMapper YAML = new YAMLMapper();

    private ProjectData() {}

    static List<JsonNode> entries(String document, String kind) {
        List<JsonNode> entries = new ArrayList<>();
        yaml(ROOT.resolve("documents").resolve(document).resolve(kind + ".yaml"))
                .path(kind)
                .forEach(entries::add);
        return entries;
    }

    static Map<String, JsonNode> services() {
        Map<String, JsonNode> services = new HashMap<>();
        try (Stream<Path> files = Files.list(ROOT.resolve("catalogue"))) {
            files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(ProjectData::yaml)
                    .forEach(solution -> solution.path("services")
                            .forEach(service -> services.put(service.path("id").asString(), service)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return services;
    }

    static Set<String> groups() {
        Set<String> groups = new HashSet<>();
        yaml(ROOT.resolve("catalogue/groups.yaml"))
                .path("groups")
                .forEach(group -> groups.add(group.path("id").asString()));
        return groups;
    }

    private static JsonNode yaml(Path file) {
        return YAML.readTree(file.toFile());
    }
}
