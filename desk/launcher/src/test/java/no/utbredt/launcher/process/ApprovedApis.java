package no.utbredt.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The API documents that were looked at and approved, so that a change of the API is seen in review. */
final class ApprovedApis {

    private static final Path APPROVED = Path.of("../..", "docs", "openapi");
    private static final Path RECEIVED = Path.of("target", "received");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ApprovedApis() {}

    /** Fails when a document is not the approved one; what was received lies in {@code target/received} for a look. */
    static void approve(String service, JsonNode document) throws IOException {
        String name = service + "-service.json";
        Path received = Files.createDirectories(RECEIVED).resolve(name);
        Files.writeString(received, JSON.writeValueAsString(document) + "\n");

        JsonNode approved = JSON.readTree(Files.readAllBytes(APPROVED.resolve(name)));
        assertThat(document)
                .as("the API of %s changed; look at it, then copy desk/launcher/%s to docs/openapi", service, received)
                .isEqualTo(approved);
    }
}
