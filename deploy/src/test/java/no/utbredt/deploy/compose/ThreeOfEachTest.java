package no.utbredt.deploy.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import no.utbredt.deploy.Checkout;
import no.utbredt.deploy.Variables;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** docker-compose.three.yml: three brokers and three stores. */
class ThreeOfEachTest {

    private final JsonNode services = Checkout.yaml("docker-compose.three.yml").path("services");

    @Test
    void every_broker_knows_the_same_three_and_keeps_three_copies_of_which_two_must_be_there() {
        Stream.of("kafka", "kafka-2", "kafka-3")
                .map(name -> services.path(name).path("environment"))
                .forEach(broker -> {
                    assertThat(broker.path("KAFKA_CONTROLLER_QUORUM_VOTERS").asString())
                            .isEqualTo("1@kafka:9093,2@kafka-2:9093,3@kafka-3:9093");
                    assertThat(broker.path("KAFKA_DEFAULT_REPLICATION_FACTOR").asInt())
                            .isEqualTo(3);
                    assertThat(broker.path("KAFKA_MIN_INSYNC_REPLICAS").asInt()).isEqualTo(2);
                });
        assertThat(services.at("/kafka-2/environment/KAFKA_NODE_ID").asInt()).isEqualTo(2);
        assertThat(services.at("/kafka-3/environment/KAFKA_NODE_ID").asInt()).isEqualTo(3);
    }

    @Test
    void each_of_the_three_has_a_volume_of_its_own() {
        assertThat(Stream.of("kafka-2", "kafka-3", "mongodb-2", "mongodb-3")
                        .flatMap(name -> services.path(name).path("volumes").valueStream())
                        .map(JsonNode::asString))
                .doesNotHaveDuplicates()
                .hasSize(6);
    }

    @Test
    void whoever_keeps_documents_knows_every_member_of_the_replica_set() {
        String members = services.at("/mongodb/environment/UTBREDT_REPLICA_SET").asString();
        assertThat(members.split(",")).hasSize(3);

        Composed.services()
                .filter(service -> service.environment().containsKey("SPRING_MONGODB_URI"))
                .forEach(service -> assertThat(services.path(service.name())
                                .at("/environment/SPRING_MONGODB_URI")
                                .asString())
                        .isEqualTo(
                                service.environment().get("SPRING_MONGODB_URI").replace("mongodb:27017", members)));
    }

    @Test
    void whoever_creates_topics_is_told_of_three_copies_by_a_name_it_reads() {
        services.propertyStream()
                .filter(entry -> entry.getKey().endsWith("-service"))
                .forEach(service -> {
                    JsonNode environment = service.getValue().path("environment");
                    assertThat(environment
                                    .propertyStream()
                                    .map(Map.Entry::getKey)
                                    .toList())
                            .isSubsetOf(Variables.of(service.getKey()))
                            .anyMatch(name -> name.contains("REPLICATION"));
                });
    }
}
