package no.utbredt.initiative.document.spring;

import java.util.function.Supplier;
import no.utbredt.documents.Archive;
import no.utbredt.initiative.document.Contexts;
import no.utbredt.initiative.document.DocumentDesk;
import no.utbredt.initiative.document.kafka.ContextDocuments;
import no.utbredt.initiative.roadmap.World;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

    @Bean
    Contexts contexts(Archive archive) {
        return new ContextDocuments(archive);
    }

    @Bean
    DocumentDesk documentDesk(
            no.utbredt.initiative.catalogue.Stewardship catalogue,
            no.utbredt.initiative.roadmap.Stewardship roadmap,
            Contexts contexts,
            Supplier<World> world) {
        return new DocumentDesk(catalogue, roadmap, contexts, world);
    }
}
