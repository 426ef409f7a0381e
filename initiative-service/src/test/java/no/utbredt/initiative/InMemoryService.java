package no.utbredt.initiative;

import java.time.Clock;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.utbredt.documents.Doorbell;
import no.utbredt.documents.InMemoryArchive;
import no.utbredt.initiative.catalogue.InMemoryCatalogueFiles;
import no.utbredt.initiative.catalogue.Publication;
import no.utbredt.initiative.catalogue.Stewardship;
import no.utbredt.initiative.catalogue.file.CatalogueReader;
import no.utbredt.initiative.catalogue.kafka.CatalogueDocuments;
import no.utbredt.initiative.document.Adoption;
import no.utbredt.initiative.document.AdoptionDoor;
import no.utbredt.initiative.document.Contexts;
import no.utbredt.initiative.document.DocumentDesk;
import no.utbredt.initiative.document.InMemoryAdoption;
import no.utbredt.initiative.document.kafka.ContextDocuments;
import no.utbredt.initiative.edition.Freezing;
import no.utbredt.initiative.edition.InMemoryEditions;
import no.utbredt.initiative.followup.FollowUp;
import no.utbredt.initiative.followup.kafka.FollowUpDocuments;
import no.utbredt.initiative.release.Publisher;
import no.utbredt.initiative.release.kafka.ReleaseDocuments;
import no.utbredt.initiative.roadmap.InMemoryKeptFiles;
import no.utbredt.initiative.roadmap.Initiatives;
import no.utbredt.initiative.roadmap.World;
import no.utbredt.initiative.roadmap.file.RoadmapReader;
import no.utbredt.initiative.roadmap.kafka.InitiativeDocuments;
import no.utbredt.initiative.roadmap.kafka.SourceDocuments;
import no.utbredt.initiative.version.Versions;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The whole service behind its doors, kept in memory. */
@TestConfiguration
public class InMemoryService {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    InMemoryArchive archive(Clock clock) {
        return new InMemoryArchive(clock, new Doorbell());
    }

    @Bean
    Publication publication(InMemoryArchive archive) {
        return new CatalogueDocuments(archive);
    }

    @Bean
    Stewardship stewardship(Publication publication) {
        return new Stewardship(new InMemoryCatalogueFiles(InstantSource.system()), publication, new CatalogueReader());
    }

    @Bean
    Supplier<World> world(Stewardship catalogue) {
        return () -> new World(catalogue.catalogue(), Set.of("NORD", "MIDT", "VEST", "SOR_OST"));
    }

    @Bean
    Initiatives initiatives(InMemoryArchive archive) {
        return new InitiativeDocuments(archive);
    }

    @Bean
    no.utbredt.initiative.roadmap.Stewardship roadmapStewardship(
            Initiatives initiatives, InMemoryArchive archive, Supplier<World> world) {
        return new no.utbredt.initiative.roadmap.Stewardship(
                initiatives, new InMemoryKeptFiles(), new SourceDocuments(archive), new RoadmapReader(), world);
    }

    @Bean
    InMemoryAdoption adoption() {
        return new InMemoryAdoption();
    }

    @Bean
    AdoptionDoor adoptionDoor(InMemoryAdoption adoption) {
        return new AdoptionDoor() {
            @Override
            public Adoption with(String authorization) {
                return adoption;
            }

            @Override
            public Optional<Adoption> exchanging(String token, Set<String> scopes) {
                return adoption.exchanged(scopes);
            }
        };
    }

    @Bean
    Contexts contexts(InMemoryArchive archive) {
        return new ContextDocuments(archive);
    }

    @Bean
    DocumentDesk documentDesk(
            Stewardship catalogue,
            no.utbredt.initiative.roadmap.Stewardship roadmap,
            Contexts contexts,
            Supplier<World> world) {
        return new DocumentDesk(catalogue, roadmap, contexts, world);
    }

    @Bean
    Freezing freezing(no.utbredt.initiative.roadmap.Stewardship roadmap, Clock clock) {
        return new Freezing(new InMemoryEditions(), roadmap::roadmap, clock);
    }

    @Bean
    Versions<FollowUp> followUps(InMemoryArchive archive) {
        return FollowUpDocuments.in(archive);
    }

    @Bean
    Publisher publisher(InMemoryArchive archive, Clock clock) {
        return new Publisher(ReleaseDocuments.in(archive), clock);
    }
}
