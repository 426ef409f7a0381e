package no.utbredt.adoption.history.kafka;

import no.utbredt.contract.TopicWriter;
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
        return Publications.of(TopicWriter.ADOPTION_DOCUMENTS);
    }
}
