package no.utbredt.initiative.access.mongo;

import java.time.Clock;
import no.utbredt.documents.mongo.MongoUsedProofs;
import no.utbredt.edge.token.UsedProofs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Used proofs of possession in the store, so that one is good at one instance only. */
@Configuration(proxyBeanMethods = false)
class ProofsConfiguration {

    @Bean
    UsedProofs usedProofs(MongoOperations store, Clock clock) {
        return new MongoUsedProofs(store, clock)::take;
    }
}
