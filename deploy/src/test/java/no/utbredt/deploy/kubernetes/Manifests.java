package no.utbredt.deploy.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.utbredt.deploy.Checkout;
import tools.jackson.databind.JsonNode;

/** The files in deploy/kubernetes. */
final class Manifests {

    static final String FOLDER = "deploy/kubernetes";
    static final String KUSTOMIZATION = "kustomization.yaml";

    private Manifests() {}

    /** One object of the Kubernetes API and the file it stands in. */
    record Manifest(String file, JsonNode said) {

        String kind() {
            return said.path("kind").asString();
        }

        String name() {
            return said.at("/metadata/name").asString();
        }

        @Override
        public String toString() {
            return kind() + " " + name() + " (" + file + ")";
        }
    }

    static Stream<Manifest> all() {
        return files().stream()
                .filter(file -> !file.endsWith(KUSTOMIZATION))
                .flatMap(file -> Checkout.yamls(file).stream().map(said -> new Manifest(file, said)));
    }

    /** Those that run something. */
    static Stream<Manifest> workloads() {
        return all().filter(manifest -> manifest.said().at("/spec/template").isObject());
    }

    static Stream<Manifest> ofKind(String kind) {
        return all().filter(manifest -> manifest.kind().equals(kind));
    }

    static Stream<String> kustomizations() {
        return files().stream().filter(file -> file.endsWith(KUSTOMIZATION));
    }

    static List<String> files() {
        try (Stream<Path> files = Files.walk(Checkout.ROOT.resolve(FOLDER))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> Checkout.ROOT.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
