package no.utbredt.adoption.client.mongo;

import no.utbredt.documents.mongo.MongoDeeds;
import no.utbredt.vocabulary.deed.Deeds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** What operators and stewards do here is kept in the store, for all instances. */
@Configuration(proxyBeanMethods = false)
class DeedsConfiguration {

    @Bean
    Deeds deeds(MongoOperations store) {
        return new MongoDeeds(store);
    }
}
