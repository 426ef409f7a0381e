package no.utbredt.recovery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The two stores a system runs on.
 *
 * @param kafka how to reach the brokers: addresses and security, in Kafka's own words
 * @param mongo connection string of the document store, without a database
 * @param databases names of the databases that belong to the system
 */
public record Engines(Map<String, Object> kafka, String mongo, List<String> databases) {

    /** The databases of the three services under their usual names. */
    public static final List<String> USUAL = List.of("initiative", "adoption", "reporting");

    public Engines {
        kafka = Map.copyOf(kafka);
        databases = List.copyOf(databases);
    }

    /** Without security, under the usual names. */
    public static Engines at(String bootstrapServers, String mongo) {
        return new Engines(Map.of("bootstrap.servers", bootstrapServers), mongo, USUAL);
    }

    /** The way to the brokers with some settings more. */
    public Map<String, Object> kafkaWith(Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(kafka);
        all.putAll(more);
        return all;
    }
}
