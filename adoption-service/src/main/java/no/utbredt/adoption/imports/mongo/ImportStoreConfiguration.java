package no.utbredt.adoption.imports.mongo;

import no.utbredt.adoption.imports.Bodies;
import no.utbredt.adoption.imports.Imports;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** The store of imports. */
@Configuration(proxyBeanMethods = false)
class ImportStoreConfiguration {

    @Bean
    Imports imports(MongoOperations store) {
        return new MongoImports(store);
    }

    @Bean
    Bodies importBodies(MongoOperations store) {
        return new MongoBodies(store);
    }
}
