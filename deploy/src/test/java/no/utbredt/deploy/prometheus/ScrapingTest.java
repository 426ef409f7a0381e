package no.utbredt.deploy.prometheus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.utbredt.deploy.Checkout;
import no.utbredt.deploy.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Prometheus asks where the services answer, and reads the rules where they are mounted; Grafana asks Prometheus. */
class ScrapingTest {

    private static final Pattern JOB = Pattern.compile("job=~?\"([^\"]+)\"");

    private final JsonNode prometheus = Checkout.yaml("deploy/prometheus/prometheus.yml");
    private final JsonNode services = Checkout.yaml("docker-compose.yml").path("services");

    @ParameterizedTest
    @ValueSource(strings = {"initiative-service", "adoption-service", "reporting-service"})
    void every_service_is_asked_on_its_port_under_its_name(String service) {
        JsonNode job = prometheus
                .path("scrape_configs")
                .valueStream()
                .filter(each -> each.path("job_name").asString().equals(service))
                .findFirst()
                .orElseThrow();

        assertThat(job.path("metrics_path").asString()).isEqualTo("/actuator/prometheus");
        assertThat(job.at("/static_configs/0/targets/0").asString())
                .isEqualTo(service + ":" + Variables.management(service));
        assertThat(services.has(service)).isTrue();
    }

    @Test
    void every_job_a_rule_speaks_of_is_asked() throws IOException {
        try (Stream<Path> rules = Files.list(Checkout.ROOT.resolve("deploy/prometheus/rules"))) {
            assertThat(rules.filter(file -> file.toString().endsWith(".yml"))
                            .flatMap(file -> JOB.matcher(Checkout.text(
                                            Checkout.ROOT.relativize(file).toString()))
                                    .results())
                            .flatMap(job -> Stream.of(job.group(1).split("\\|", -1))))
                    .isSubsetOf(prometheus
                            .path("scrape_configs")
                            .valueStream()
                            .map(each -> each.path("job_name").asString())
                            .toList());
        }
    }

    @Test
    void the_rules_are_read_where_they_are_mounted() {
        assertThat(services.at("/prometheus/volumes/0").asString()).isEqualTo("./deploy/prometheus:/etc/prometheus:ro");
        assertThat(prometheus.at("/rule_files/0").asString()).isEqualTo("/etc/prometheus/rules/*.yml");
    }

    @Test
    void grafana_finds_prometheus_and_the_dashboards() {
        JsonNode source = Checkout.yaml("deploy/grafana/provisioning/datasources/prometheus.yml")
                .at("/datasources/0");
        JsonNode provider = Checkout.yaml("deploy/grafana/provisioning/dashboards/utbredt.yml")
                .at("/providers/0");

        assertThat(source.path("url").asString()).isEqualTo("http://prometheus:9090");
        assertThat(services.at("/grafana/volumes").valueStream().map(JsonNode::asString))
                .contains("./deploy/grafana/dashboards:"
                        + provider.at("/options/path").asString() + ":ro");
    }
}
