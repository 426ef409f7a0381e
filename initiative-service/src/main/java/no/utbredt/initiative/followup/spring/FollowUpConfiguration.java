package no.utbredt.initiative.followup.spring;

import no.utbredt.documents.Archive;
import no.utbredt.initiative.followup.FollowUps;
import no.utbredt.initiative.followup.kafka.FollowUpDocuments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FollowUpConfiguration {

    @Bean
    FollowUps followUps(Archive archive) {
        return new FollowUpDocuments(archive);
    }
}
