package no.utbredt.adoption.report.mongo;

import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;
import no.utbredt.adoption.report.Desk;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The store beside the log. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

    @Bean
    Desk desk(MongoDatabase database, JsonMapper json) {
        return new MongoDesk(database, json);
    }

    /** A store that is gone is told to the sender within seconds, not after the driver's half minute. */
    @Bean
    MongoClientSettingsBuilderCustomizer shortPatience() {
        return settings -> settings.applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(5, TimeUnit.SECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(3, TimeUnit.SECONDS).readTimeout(30, TimeUnit.SECONDS));
    }
}
