package no.utbredt.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.utbredt.deploy.Checkout;
import no.utbredt.deploy.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The kustomizations name every file, and nothing that is not there. */
class KustomizationTest {

    static Stream<String> kustomizations() {
        return Manifests.kustomizations();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kustomizations")
    void what_it_names_is_there(String file) {
        JsonNode kustomization = Checkout.yaml(file);

        assertThat(kustomization.path("kind").asString()).isEqualTo("Kustomization");
        assertThat(resources(file))
                .isNotEmpty()
                .allMatch(resource -> resource.toFile().exists());
    }

    @Test
    void every_manifest_is_named_once() {
        assertThat(kustomizations()
                        .flatMap(KustomizationTest::resources)
                        .filter(named -> named.toFile().isFile()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Manifests.files().stream()
                        .filter(file -> !file.endsWith(Manifests.KUSTOMIZATION))
                        .map(Checkout.ROOT::resolve)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"production", "test"})
    void an_overlay_pins_every_image_and_patches_what_is_there(String overlay) {
        JsonNode kustomization =
                Checkout.yaml(Manifests.FOLDER + "/overlays/" + overlay + "/" + Manifests.KUSTOMIZATION);
        String config = Checkout.text(Manifests.FOLDER + "/base/config.yaml");

        assertThat(kustomization
                        .path("images")
                        .valueStream()
                        .map(image -> image.path("name").asString()))
                .containsExactlyInAnyOrderElementsOf(Manifests.workloads()
                        .map(workload -> workload.said()
                                .at("/spec/template/spec/containers/0/image")
                                .asString())
                        .toList());
        assertThat(kustomization.path("images"))
                .allMatch(image -> image.path("newTag").asString().matches("\\d+\\.\\d+\\.\\d+"));
        assertThat(kustomization
                        .path("patches")
                        .valueStream()
                        .flatMap(patch -> patch.path("patch").asString().lines())
                        .map(line -> line.replaceAll(".*/data/(\\w+),.*", "$1")))
                .isNotEmpty()
                .allMatch(key -> config.contains("\n  " + key + ": "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"production", "test"})
    void kustomize_builds_each_overlay(String overlay) {
        List<String> kustomize = Stream.of(List.of("kustomize", "build"), List.of("kubectl", "kustomize"))
                .filter(words ->
                        Command.run(List.of(words.getFirst(), "--help")).succeeded())
                .findFirst()
                .orElse(List.of());
        assumeTrue(!kustomize.isEmpty(), "not run: neither kustomize nor kubectl is installed here");

        Command built =
                Command.run(Stream.concat(kustomize.stream(), Stream.of(Manifests.FOLDER + "/overlays/" + overlay))
                        .toList());

        assertThat(built.code()).as(built.said()).isZero();
        assertThat(built.said()).contains("registry.example.org/utbredt/adoption-service:0.1.0");
    }

    private static Stream<Path> resources(String file) {
        Path kustomization = Checkout.ROOT.resolve(file);
        return Checkout.yaml(file)
                .path("resources")
                .valueStream()
                .map(resource ->
                        kustomization.resolveSibling(resource.asString()).normalize());
    }
}
