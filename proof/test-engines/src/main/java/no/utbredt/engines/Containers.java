package no.utbredt.engines;

import org.apache.kafka.common.utils.AppInfoParser;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/** The images of docker-compose.yml, the broker's as old as the clients, with its settings where they matter to a test. */
final class Containers {

    static final String KAFKA = "apache/kafka:" + AppInfoParser.getVersion();
    static final String MONGODB = "mongo:8.0.17";

    private static final String SIXTEEN_MIB = "16777216";

    private Containers() {}

    static KafkaContainer kafka() {
        KafkaContainer kafka = new KafkaContainer(KAFKA)
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_MESSAGE_MAX_BYTES", SIXTEEN_MIB)
                .withEnv("KAFKA_REPLICA_FETCH_MAX_BYTES", SIXTEEN_MIB)
                .withEnv("KAFKA_OFFSETS_RETENTION_MINUTES", Integer.toString(Integer.MAX_VALUE))
                .withEnv("KAFKA_LOG_CLEANER_BACKOFF_MS", "1000")
                .withEnv("KAFKA_GROUP_MIN_SESSION_TIMEOUT_MS", "1000")
                .withEnv("KAFKA_NUM_PARTITIONS", "4");
        kafka.start();
        return kafka;
    }

    /** A replica set of one, as there are no transactions and no majority without one. */
    static MongoDBContainer mongodb() {
        MongoDBContainer mongodb = new MongoDBContainer(MONGODB).withReplicaSet();
        mongodb.start();
        return mongodb;
    }
}
