package no.utbredt.adoption.report.mongo;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import no.utbredt.adoption.report.Desk;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The store beside the log. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QuotaSettings.class)
class DeskConfiguration {

    @Bean
    Ring setAsideRing(MongoDatabase database, QuotaSettings quota, MeterRegistry meters) {
        Counter dropped = Counter.builder("utbredt.door.dropped")
                .description("what was set aside longest ago and made room, the quota being full")
                .register(meters);
        return new Ring(database, quota.perClient(), quota.inAll(), dropped::increment);
    }

    @Bean
    Desk desk(MongoDatabase database, JsonMapper json, QuotaSettings quota, Ring setAsideRing) {
        int mostBytes = Math.toIntExact(quota.entry().toBytes());
        return new MongoDesk(database, json, new SetAsideEntries(mostBytes), setAsideRing);
    }
}
