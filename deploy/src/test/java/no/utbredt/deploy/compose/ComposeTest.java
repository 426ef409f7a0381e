package no.utbredt.deploy.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.utbredt.deploy.Checkout;
import no.utbredt.deploy.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What stands in docker-compose.yml fits the services and is guarded as in production. */
class ComposeTest {

    private static final Pattern ADDRESS = Pattern.compile("([a-z][a-z-]+):(\\d{4,5})");

    static Stream<Composed> all() {
        return Composed.all();
    }

    static Stream<Composed> ours() {
        return Composed.ours();
    }

    static Stream<Composed> services() {
        return Composed.services();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void each_has_a_limit_no_way_to_more_rights_and_says_whether_it_is_well(Composed service) {
        assertThat(service.said().path("mem_limit").asString()).matches("\\d+[mg]");
        assertThat(service.words("security_opt")).contains("no-new-privileges:true");
        assertThat(service.words("cap_drop")).contains("ALL");
        assertThat(service.said().path("user").asString()).matches("[1-9]\\d*:\\d+");
        if (!service.runsOnce()) {
            assertThat(service.said().at("/healthcheck/test")).isNotEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void each_image_is_pinned_and_each_mounted_file_is_there(Composed service) {
        assertThat(service.said().path("image").asString()).matches("[a-z/-]+:(v?\\d+\\.\\d+\\.\\d+|local)");
        service.words("volumes").filter(volume -> volume.startsWith("./")).forEach(volume -> {
            assertThat(Checkout.ROOT.resolve(volume.substring(2, volume.indexOf(':'))))
                    .exists();
            assertThat(volume).endsWith(":ro");
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void nothing_listens_beyond_this_machine(Composed service) {
        assertThat(service.words("ports")).allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void who_waits_waits_until_the_other_is_well(Composed service) {
        service.said().path("depends_on").propertyStream().forEach(other -> {
            assertThat(Composed.named(other.getKey()).said().path("image").asString())
                    .as(other.getKey())
                    .isNotEmpty();
            assertThat(other.getValue().path("condition").asString()).isEqualTo("service_healthy");
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ours")
    void every_variable_is_one_the_module_reads(Composed service) {
        assertThat(Variables.of(service.module()))
                .containsAll(service.environment().keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ours")
    void ours_write_to_their_volumes_only(Composed service) {
        assertThat(service.said().path("read_only").asBoolean()).isTrue();
        assertThat(service.words("tmpfs")).anyMatch(mount -> mount.startsWith("/tmp:"));
        service.environment().values().stream()
                .filter(value -> value.equals("/state"))
                .forEach(
                        state -> assertThat(service.words("volumes")).anyMatch(volume -> volume.endsWith(":" + state)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("services")
    void a_service_is_asked_where_it_listens_and_may_run_what_it_unpacks(Composed service) {
        String port = Integer.toString(Variables.port(service.name()));

        assertThat(service.words("ports")).containsExactly("127.0.0.1:" + port + ":" + port);
        assertThat(service.said().at("/healthcheck/test"))
                .extracting(JsonNode::asString)
                .containsExactly("CMD", "healthy", Integer.toString(Variables.management(service.name())));
        assertThat(service.words("tmpfs")).first().asString().contains("exec").doesNotContain("noexec");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ours")
    void every_address_leads_to_somebody_who_is_composed(Composed service) {
        service.environment().values().stream()
                .flatMap(value -> ADDRESS.matcher(value).results())
                .map((MatchResult address) -> address.group(1))
                .forEach(host -> assertThat(Composed.all().map(Composed::name)).contains(host));
    }

    @Test
    void the_one_origin_knows_where_the_other_services_listen() {
        assertThat(Composed.named("reporting-service").environment())
                .containsEntry(
                        "UTBREDT_INITIATIVE", "http://initiative-service:" + Variables.port("initiative-service"))
                .containsEntry("UTBREDT_ADOPTION", "http://adoption-service:" + Variables.port("adoption-service"));
    }

    @Test
    void topics_come_from_the_contract_and_the_broker_is_no_older_than_the_one_of_the_tests() {
        Composed kafka = Composed.named("kafka");

        assertThat(kafka.environment()).containsEntry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        assertThat(kafka.said().path("image").asString().replace("apache/kafka:", ""))
                .isGreaterThanOrEqualTo(System.getProperty("kafka.version"));
    }

    @Test
    void store_health_check_and_clients_mean_the_same_replica_set() {
        assertThat(Composed.named("mongodb").words("command")).containsSequence("--replSet", "utbredt");
        assertThat(Checkout.text("deploy/mongodb/healthy.js")).contains("_id: 'utbredt'");
        assertThat(Composed.services()
                        .flatMap(service ->
                                Stream.ofNullable(service.environment().get("SPRING_MONGODB_URI"))))
                .hasSize(3)
                .allMatch(uri -> uri.contains("replicaSet=utbredt") && uri.contains("w=majority"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ours")
    void each_image_of_ours_is_a_stage_of_the_dockerfile_and_made_of_a_module(Composed service) {
        assertThat(Checkout.text("Dockerfile"))
                .contains(" AS " + service.said().at("/build/target").asString() + "\n");
        assertThat(Checkout.ROOT.resolve(service.module()).resolve("pom.xml")).exists();
    }
}
