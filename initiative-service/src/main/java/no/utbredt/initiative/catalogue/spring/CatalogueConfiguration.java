package no.utbredt.initiative.catalogue.spring;

import java.time.Clock;
import no.utbredt.documents.Archive;
import no.utbredt.documents.Publications;
import no.utbredt.documents.spring.DocumentsConfiguration;
import no.utbredt.initiative.catalogue.CatalogueFiles;
import no.utbredt.initiative.catalogue.Publication;
import no.utbredt.initiative.catalogue.Stewardship;
import no.utbredt.initiative.catalogue.file.CatalogueReader;
import no.utbredt.initiative.catalogue.kafka.CatalogueDocuments;
import no.utbredt.initiative.catalogue.mongo.MongoCatalogueFiles;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CatalogueSettings.class)
@Import(DocumentsConfiguration.class)
class CatalogueConfiguration {

    @Bean
    Publications publications() {
        return CatalogueDocuments.publications();
    }

    @Bean
    Publication publication(Archive archive) {
        return new CatalogueDocuments(archive);
    }

    @Bean
    CatalogueFiles catalogueFiles(MongoOperations store, Clock clock) {
        return new MongoCatalogueFiles(store, clock);
    }

    @Bean
    Stewardship stewardship(CatalogueFiles files, Publication publication) {
        return new Stewardship(files, publication, new CatalogueReader());
    }

    @Bean
    CatalogueLoading catalogueLoading(Stewardship stewardship, CatalogueSettings settings) {
        return new CatalogueLoading(stewardship, settings);
    }
}
