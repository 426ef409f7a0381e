package no.utbredt.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class DemoFolderTest {

    private static final Path DATA = Path.of("../../data");

    @TempDir
    Path folder;

    @BeforeEach
    void lay() {
        new DemoFolder(DATA, folder.resolve("data"), folder.resolve("clients.properties")).lay();
    }

    @Test
    void what_documents_say_of_named_actors_is_left_out_and_what_they_published_is_kept() throws IOException {
        assertThat(lines("documents/veikart-21.1/reports.yaml")).containsExactly("reports: []");
        assertThat(lines("documents/veikart-21.1/figures.yaml"))
                .isEqualTo(Files.readAllLines(DATA.resolve("documents/veikart-21.1/figures.yaml")));
    }

    @Test
    void the_examples_delegations_are_left_out() throws IOException {
        assertThat(lines("registry/delegations.csv")).last().asString().startsWith("id,vendor,scheme");
    }

    @Test
    void the_invented_vendors_are_clients_beside_those_there_are_and_have_secrets() throws IOException {
        assertThat(lines("registry/clients.csv"))
                .containsAll(Files.readAllLines(DATA.resolve("registry/clients.csv")))
                .contains(
                        "simulert-operator,Simulert operatør,310000000,OPERATOR,urn:utbredt:client:simulert-operator:,");
        assertThat(Files.readAllLines(folder.resolve("clients.properties")))
                .contains(
                        "simulert-fjord.secret=local-only-simulert-fjord",
                        "simulert-fjord.scopes=utbredt:reports.write");
    }

    @Test
    void gp_offices_are_their_own_total_and_other_groups_as_they_were() {
        JsonNode groups = yaml(folder.resolve("data/catalogue/groups.yaml")).path("groups");
        JsonNode before = yaml(DATA.resolve("catalogue/groups.yaml")).path("groups");

        assertThat(groups).hasSameSizeAs(before);
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).path("id").asString().equals("legekontor")) {
                assertThat(groups.get(i).path("complete").asBoolean()).isTrue();
                assertThat(groups.get(i).path("restricted").asBoolean()).isTrue();
                assertThat(groups.get(i).path("totals")).isEmpty();
            } else {
                assertThat(groups.get(i)).isEqualTo(before.get(i));
            }
        }
    }

    @Test
    void the_register_is_the_projects_own() throws IOException {
        assertThat(lines("registry/municipalities.csv"))
                .isEqualTo(Files.readAllLines(DATA.resolve("registry/municipalities.csv")));
    }

    private static JsonNode yaml(Path file) {
        return new YAMLMapper().readTree(file);
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve("data").resolve(file));
    }
}
