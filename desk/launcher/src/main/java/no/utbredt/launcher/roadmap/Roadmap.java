package no.utbredt.launcher.roadmap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.utbredt.launcher.Progress;
import no.utbredt.launcher.Settings;
import no.utbredt.launcher.UserError;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Loads every status fact of the documents. Loading twice counts nothing twice: reports and figures keep their names. */
public final class Roadmap {

    private static final String BATCH = "application/cloudevents-batch+json";
    private static final String LOADER = "utbredt-loader";

    private final Settings settings;
    private final Calls calls;
    private final Progress progress;

    public Roadmap(Settings settings, Calls calls, Progress progress) {
        this.settings = settings;
        this.calls = calls;
        this.progress = progress;
    }

    /**
     * Sends what the documents say.
     *
     * @throws UserError when something is refused that should not be
     */
    public void load() {
        String token = calls.token(settings.issuer(), LOADER, "local-only-" + LOADER);
        for (RoadmapDocument document : documents()) {
            Map<String, Integer> reports = report(document, token);
            int figures = publish(document, token);
            progress.step(document.id() + ": reports " + reports + ", published figures " + figures);
        }
    }

    private List<RoadmapDocument> documents() {
        try (Stream<Path> folders = Files.list(settings.data().resolve("documents"))) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(RoadmapDocument::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("could not list " + settings.data(), e);
        }
    }

    private Map<String, Integer> report(RoadmapDocument document, String token) {
        List<ObjectNode> events = Statements.events(document);
        Map<String, Integer> statuses = new TreeMap<>();
        if (events.isEmpty()) {
            return statuses;
        }
        JsonNode answer = calls.send("POST", settings.adoption() + "/v1/reports", BATCH, events, token);
        List<String> refused = new ArrayList<>();
        for (JsonNode result : answer.path("results")) {
            statuses.merge(result.path("status").asString(), 1, Integer::sum);
            if (!result.path("status").asString().matches("recorded|duplicate")) {
                refused.add(result.toString());
            }
        }
        if (!refused.isEmpty()) {
            throw new UserError(document.id() + ": not recorded " + refused);
        }
        return statuses;
    }

    private int publish(RoadmapDocument document, String token) {
        List<ObjectNode> figures = Statements.figures(document);
        for (ObjectNode figure : figures) {
            String id = figure.path("id").asString();
            ObjectNode state = figure.deepCopy();
            state.remove("id");
            calls.send("PUT", settings.adoption() + "/v1/published-figures/" + id, "application/json", state, token);
        }
        return figures.size();
    }
}
