package no.utbredt.adoption.report.mongo;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import no.utbredt.adoption.report.Desk;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.json.JsonMapper;

/** The store beside the log. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QuotaSettings.class)
class DeskConfiguration {

    @Bean
    Ring setAsideRing(MongoOperations store, QuotaSettings quota, MeterRegistry meters) {
        Counter dropped = Counter.builder("utbredt.door.dropped")
                .description("what was set aside longest ago and made room, the quota being full")
                .register(meters);
        return new Ring(store, quota.perClient(), quota.inAll(), dropped::increment);
    }

    @Bean
    Desk desk(MongoOperations store, JsonMapper json, QuotaSettings quota, Ring setAsideRing) {
        int mostBytes = Math.toIntExact(quota.entry().toBytes());
        return new MongoDesk(store, json, new SetAsideEntries(mostBytes), setAsideRing);
    }
}
