package no.utbredt.initiative.followup.spring;

import no.utbredt.documents.Archive;
import no.utbredt.initiative.followup.FollowUp;
import no.utbredt.initiative.followup.kafka.FollowUpDocuments;
import no.utbredt.initiative.version.Versions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FollowUpConfiguration {

    @Bean
    Versions<FollowUp> followUps(Archive archive) {
        return FollowUpDocuments.in(archive);
    }
}
