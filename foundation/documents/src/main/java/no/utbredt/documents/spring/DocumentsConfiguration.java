package no.utbredt.documents.spring;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import no.utbredt.documents.Doorbell;
import no.utbredt.documents.Publications;
import no.utbredt.documents.kafka.Postman;
import no.utbredt.documents.mongo.MongoArchive;
import no.utbredt.documents.mongo.MongoLease;
import no.utbredt.documents.mongo.StoreOperations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Documents in MongoDB and a postman for them. Needs Spring Boot's MongoDB and Kafka auto-configuration and a bean {@link
 * Publications} saying what the service owns; the database is the one in {@code spring.mongodb.uri}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentsSettings.class)
public class DocumentsConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Doorbell doorbell() {
        return new Doorbell();
    }

    /** A store that is gone is told of within seconds, and no write outlives its marker. */
    @Bean
    MongoClientSettingsBuilderCustomizer shortPatience() {
        return settings -> settings.applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(2, TimeUnit.SECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(2, TimeUnit.SECONDS).readTimeout(10, TimeUnit.SECONDS));
    }

    @Bean
    @ConditionalOnMissingBean
    MongoOperations storeOperations(MongoClient client, MongoConnectionDetails details, Publications publications) {
        String named = details.getConnectionString().getDatabase();
        return StoreOperations.on(client, named == null ? "utbredt-" + publications.service() : named);
    }

    @Bean
    MongoArchive archive(MongoOperations store, Clock clock, Doorbell doorbell, DocumentsSettings settings) {
        return new MongoArchive(store, clock, doorbell, settings.epoch(), settings.abandonedAfter());
    }

    @Bean
    PostmanRun postmanRun(
            Publications publications,
            MongoArchive archive,
            MongoOperations store,
            Doorbell doorbell,
            BrokerAddress broker,
            DocumentsSettings settings,
            Clock clock) {
        var lease = new MongoLease(store, publications.writer(), settings.lease(), clock);
        var kafka = broker.properties();
        return new PostmanRun(
                () -> new Postman(publications, archive, lease, doorbell, kafka, settings.postman(), clock));
    }

    @Bean
    BrokerAddress brokerAddress(KafkaProperties properties, ObjectProvider<KafkaConnectionDetails> details) {
        return BrokerAddress.of(properties, details.getIfAvailable());
    }

    @Bean
    PostmanGauges postmanGauges(PostmanRun postman, Clock clock) {
        return new PostmanGauges(postman, clock);
    }
}
