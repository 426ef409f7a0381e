package no.utbredt.adoption;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import no.utbredt.adoption.actor.Actors;
import no.utbredt.adoption.actor.file.RegistryLoading;
import no.utbredt.adoption.actor.file.RegistrySettings;
import no.utbredt.adoption.succession.Enactment;
import no.utbredt.adoption.succession.InMemorySuccessionBook;
import no.utbredt.documents.Archive;
import no.utbredt.documents.Doorbell;
import no.utbredt.documents.InMemoryArchive;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The web of registry, delegations and figures with the service's own security rules, the real registry files, and documents in memory. No configuration by name, so that the running service does not find it. */
@EnableConfigurationProperties(RegistrySettings.class)
@ComponentScan(
        basePackages = {
            "no.utbredt.adoption.actor",
            "no.utbredt.adoption.area",
            "no.utbredt.adoption.delegation",
            "no.utbredt.adoption.figure",
            "no.utbredt.adoption.sheet",
            "no.utbredt.adoption.succession.web",
            "no.utbredt.adoption.system",
            "no.utbredt.adoption.fault",
            "no.utbredt.adoption.client.web"
        },
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(IT|Test)(\\$.*)?"))
public class WebSlice {

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2024-06-01T10:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    Archive archive(Clock clock) {
        return new InMemoryArchive(clock, new Doorbell());
    }

    @Bean
    Enactment enactment(Actors actors, Clock clock) {
        return new Enactment(actors, new InMemorySuccessionBook(), clock);
    }

    /** The runners of a slice are not run: what they do, done. */
    @Bean
    Loaded loaded(RegistryLoading loading) {
        loading.run(new DefaultApplicationArguments());
        return new Loaded();
    }

    record Loaded() {}
}
