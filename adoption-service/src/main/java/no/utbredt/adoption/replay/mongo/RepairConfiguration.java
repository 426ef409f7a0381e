package no.utbredt.adoption.replay.mongo;

import no.utbredt.adoption.replay.Repairs;
import no.utbredt.adoption.replay.Shelf;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** The store of what became of entries. */
@Configuration(proxyBeanMethods = false)
class RepairConfiguration {

    @Bean
    Shelf setAsideShelf(MongoOperations store) {
        return new MongoShelf(store);
    }

    @Bean
    Repairs setAsideRepairs(MongoOperations store) {
        return new MongoRepairs(store);
    }
}
