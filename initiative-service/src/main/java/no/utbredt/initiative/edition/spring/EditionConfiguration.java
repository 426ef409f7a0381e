package no.utbredt.initiative.edition.spring;

import java.time.Clock;
import no.utbredt.initiative.edition.Editions;
import no.utbredt.initiative.edition.Freezing;
import no.utbredt.initiative.edition.mongo.MongoEditions;
import no.utbredt.initiative.roadmap.Stewardship;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

@Configuration(proxyBeanMethods = false)
class EditionConfiguration {

    @Bean
    Editions editions(MongoOperations store) {
        return new MongoEditions(store);
    }

    @Bean
    Freezing freezing(Editions editions, Stewardship roadmap, Clock clock) {
        return new Freezing(editions, roadmap::roadmap, clock);
    }
}
