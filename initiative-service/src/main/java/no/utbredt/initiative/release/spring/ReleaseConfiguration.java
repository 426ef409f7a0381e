package no.utbredt.initiative.release.spring;

import java.time.Clock;
import no.utbredt.documents.Archive;
import no.utbredt.initiative.release.Publisher;
import no.utbredt.initiative.release.kafka.ReleaseDocuments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReleaseConfiguration {

    @Bean
    Publisher releasePublisher(Archive archive, Clock clock) {
        return new Publisher(new ReleaseDocuments(archive), clock);
    }
}
