package no.utbredt.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.utbredt.launcher.process.RequestFiles.Request;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RequestFilesTest {

    private static final Path FOLDER = Path.of("../../http");

    private final List<Request> requests = RequestFiles.in(FOLDER);

    @Test
    void the_environment_knows_every_variable_but_the_secret_and_the_token() throws IOException {
        JsonNode run = JsonMapper.shared()
                .readTree(Files.readString(FOLDER.resolve("http-client.env.json")))
                .path("run");
        Map<String, String> variables = new HashMap<>(Map.of("token", "t", "secret", "s"));
        run.properties()
                .forEach(each -> variables.put(each.getKey(), each.getValue().asString()));

        assertThat(requests)
                .hasSizeGreaterThan(20)
                .allSatisfy(each -> assertThat(each.with(variables).address()).startsWith("http://"));
        assertThat(run.has("secret")).isFalse();
    }

    @Test
    void no_secret_stands_in_a_file() throws IOException {
        try (var files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("local-only");
            }
        }
    }

    @Test
    void a_body_is_json_where_it_says_so() {
        assertThat(requests)
                .filteredOn(
                        each -> each.headers().getOrDefault("Content-Type", "").contains("json"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(JsonMapper.shared()
                                .readTree(each.body())
                                .path(each.address().contains("/v1/states") ? "actors" : "data"))
                        .isNotEmpty());
    }
}
