package no.utbredt.launcher.roadmap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.utbredt.launcher.Progress;
import no.utbredt.launcher.Settings;
import no.utbredt.launcher.UserError;
import tools.jackson.databind.JsonNode;

/** Enters the project's own documents by the door every document comes in by. What is known already is left as it is. */
public final class Roadmap {

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
     * Sends every document.
     *
     * @throws UserError when one is refused
     */
    public void load() {
        String token = calls.token(settings.issuer(), LOADER, "local-only-" + LOADER);
        for (Path folder : list(settings.data().resolve("documents"))) {
            JsonNode entered = calls.send(
                    "POST",
                    settings.initiative() + "/v1/documents",
                    "application/json",
                    Map.of("files", files(folder)),
                    token);
            progress.step("%s: new or changed %d, unchanged %d"
                    .formatted(
                            entered.path("document").asString(),
                            entered.path("differences").size(),
                            entered.path("unchanged").asInt()));
        }
    }

    private static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        for (Path file : list(folder)) {
            try {
                files.put(file.getFileName().toString(), Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException("could not read " + file, e);
            }
        }
        return files;
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("could not list " + folder, e);
        }
    }
}
