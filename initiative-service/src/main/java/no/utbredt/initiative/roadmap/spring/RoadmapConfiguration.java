package no.utbredt.initiative.roadmap.spring;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;
import no.utbredt.documents.Archive;
import no.utbredt.initiative.catalogue.spring.CatalogueSettings;
import no.utbredt.initiative.edition.Freezing;
import no.utbredt.initiative.roadmap.EnteredSources;
import no.utbredt.initiative.roadmap.Initiatives;
import no.utbredt.initiative.roadmap.KeptFiles;
import no.utbredt.initiative.roadmap.Stewardship;
import no.utbredt.initiative.roadmap.World;
import no.utbredt.initiative.roadmap.file.RoadmapFolder;
import no.utbredt.initiative.roadmap.file.RoadmapReader;
import no.utbredt.initiative.roadmap.kafka.InitiativeDocuments;
import no.utbredt.initiative.roadmap.kafka.SourceDocuments;
import no.utbredt.initiative.roadmap.mongo.MongoKeptFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

@Configuration(proxyBeanMethods = false)
class RoadmapConfiguration {

    @Bean
    RoadmapFolder roadmapFolder(CatalogueSettings settings) {
        return new RoadmapFolder(Path.of(settings.data()));
    }

    @Bean
    Supplier<World> world(no.utbredt.initiative.catalogue.Stewardship catalogue, RoadmapFolder folder) {
        Set<String> regions = folder.regions();
        return () -> new World(catalogue.catalogue(), regions);
    }

    @Bean
    Initiatives initiatives(Archive archive) {
        return new InitiativeDocuments(archive);
    }

    @Bean
    EnteredSources enteredSources(Archive archive) {
        return new SourceDocuments(archive);
    }

    @Bean
    KeptFiles keptFiles(MongoOperations store) {
        return new MongoKeptFiles(store);
    }

    @Bean
    Stewardship roadmapStewardship(
            Initiatives initiatives, KeptFiles files, EnteredSources entered, Supplier<World> world) {
        return new Stewardship(initiatives, files, entered, new RoadmapReader(), world);
    }

    @Bean
    RoadmapLoading roadmapLoading(
            Stewardship stewardship,
            RoadmapFolder folder,
            Supplier<World> world,
            CatalogueSettings settings,
            Freezing freezing) {
        return new RoadmapLoading(stewardship, folder, world, settings, freezing);
    }
}
