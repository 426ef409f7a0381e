package no.utbredt.engines;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.FeatureMetadata;
import org.bson.Document;

/** What an engine says of itself, printed: the test log tells what it ran on. */
final class Said {

    private Said() {}

    static void byStore(String what, String uri) {
        try (MongoClient client = MongoClients.create(uri)) {
            Document info = client.getDatabase("admin").runCommand(new Document("buildInfo", 1));
            System.out.printf("Store under test: %s, which says version %s%n", what, info.getString("version"));
        }
    }

    static void byBroker(String what, String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            FeatureMetadata features =
                    admin.describeFeatures().featureMetadata().get(30, TimeUnit.SECONDS);
            String level = Optional.ofNullable(features.finalizedFeatures().get("metadata.version"))
                    .map(range -> Short.toString(range.maxVersionLevel()))
                    .orElse("unknown");
            System.out.printf("Broker under test: %s, which says metadata.version %s%n", what, level);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The broker at " + bootstrapServers + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking the broker", e);
        }
    }
}
