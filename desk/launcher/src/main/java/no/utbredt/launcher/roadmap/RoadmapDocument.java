package no.utbredt.launcher.roadmap;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.utbredt.launcher.UserError;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A public document the roadmap is known from, as it lies in {@code data/documents/<id>}.
 *
 * @param id for example {@code veikart-21.1}
 * @param publishedAt ISO 8601, as precise as known
 * @param reports facts that name actors
 * @param figures facts that are aggregates
 */
record RoadmapDocument(String id, String publishedAt, List<ObjectNode> reports, List<ObjectNode> figures) {

    private static final YAMLMapper YAML = new YAMLMapper();

    /**
     * Reads a folder.
     *
     * @throws UserError when a file cannot be read, with file and line
     */
    static RoadmapDocument read(Path folder) {
        JsonNode about = yaml(folder.resolve("document.yaml"));
        return new RoadmapDocument(
                about.path("id").asString(),
                about.path("publishedAt").asString(),
                entries(folder.resolve("reports.yaml"), "reports"),
                entries(folder.resolve("figures.yaml"), "figures"));
    }

    private static List<ObjectNode> entries(Path file, String name) {
        List<ObjectNode> entries = new ArrayList<>();
        for (JsonNode entry : yaml(file).path(name)) {
            entries.add((ObjectNode) entry);
        }
        return entries;
    }

    private static JsonNode yaml(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UserError("Missing " + file);
        }
        try {
            return YAML.readTree(file.toFile());
        } catch (JacksonException e) {
            throw new UserError(file + ": " + e.getOriginalMessage());
        }
    }
}
