package no.utbredt.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import no.utbredt.deploy.kubernetes.Manifests.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every manifest is what the Kubernetes API takes. */
class SchemaTest {

    static Stream<Manifest> all() {
        return Manifests.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void every_manifest_is_what_the_api_takes(Manifest manifest) throws Exception {
        Schema.check(manifest.said());
    }

    @ParameterizedTest
    @CsvSource({
        "livenessProbe, livenesProbe",
        "\"containerPort\":8082, \"containerPort\":\"http\"",
        "\"memory\":\"1Gi\", \"memory\":\"1Gigs\"",
        "\"selector\":, \"selectors\":"
    })
    void a_slip_of_the_pen_is_noticed(String right, String wrong) throws Exception {
        Manifest adoption = Manifests.ofKind("StatefulSet").findFirst().orElseThrow();
        JsonNode slipped = new JsonMapper().readTree(adoption.said().toString().replace(right, wrong));

        assertThatThrownBy(() -> Schema.check(slipped)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void what_is_not_of_a_known_kind_is_refused() throws Exception {
        JsonNode odd = new JsonMapper().readTree("{\"apiVersion\": \"apps/v1beta1\", \"kind\": \"Deployment\"}");

        assertThatThrownBy(() -> Schema.check(odd)).hasMessageContaining("apps/v1beta1 Deployment");
    }
}
