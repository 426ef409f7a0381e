package no.utbredt.reporting.subscription.mongo;

import com.mongodb.client.MongoClient;
import java.util.concurrent.TimeUnit;
import no.utbredt.reporting.subscription.Subscriptions;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * The store, in which nothing lies that a figure needs: while it is away, everything is answered but subscriptions. The database is the
 * one in {@code spring.mongodb.uri}.
 */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    private static final String USUAL = "reporting";

    /** A store that is gone is told of within seconds. */
    @Bean
    MongoClientSettingsBuilderCustomizer shortPatience() {
        return settings -> settings.applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(2, TimeUnit.SECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(2, TimeUnit.SECONDS).readTimeout(10, TimeUnit.SECONDS));
    }

    @Bean
    Subscriptions subscriptions(MongoClient client, MongoConnectionDetails details) {
        String named = details.getConnectionString().getDatabase();
        return new MongoSubscriptions(new MongoTemplate(client, named == null ? USUAL : named));
    }
}
