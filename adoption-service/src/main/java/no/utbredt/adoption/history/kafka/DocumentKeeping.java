package no.utbredt.adoption.history.kafka;

import java.util.List;
import no.utbredt.documents.Kind;
import no.utbredt.documents.Publications;
import no.utbredt.documents.spring.DocumentsConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The documents this service owns, kept in its store and published by its postman. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Import(DocumentsConfiguration.class)
class DocumentKeeping {

    @Bean
    Publications publications() {
        return new Publications("adoption", List.of(Kind.ACTORS, Kind.DELEGATIONS, Kind.PUBLISHED_FIGURES));
    }
}
