package no.utbredt.contract;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads what the contract ships, the way any service would. */
final class Resources {

    static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Resources() {}

    static JsonNode json(String path) {
        return JSON.readTree(bytes(path));
    }

    static JsonNode yaml(String path) {
        return new YAMLMapper().readTree(bytes(path));
    }

    static byte[] bytes(String path) {
        try (InputStream stream = Objects.requireNonNull(Resources.class.getResourceAsStream(path), path)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
