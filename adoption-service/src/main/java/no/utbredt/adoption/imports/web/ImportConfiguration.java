package no.utbredt.adoption.imports.web;

import java.time.Clock;
import no.utbredt.adoption.client.Clients;
import no.utbredt.adoption.imports.Bodies;
import no.utbredt.adoption.imports.Deliverer;
import no.utbredt.adoption.imports.Imports;
import no.utbredt.adoption.imports.Origins;
import no.utbredt.adoption.imports.Work;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the work on imports together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportSettings.class)
class ImportConfiguration {

    @Bean
    Work importWork(Imports imports, Bodies bodies, Deliverer door, Origins origins, Clients clients, Clock clock) {
        return new Work(imports, bodies, door, origins, clients, clock);
    }
}
