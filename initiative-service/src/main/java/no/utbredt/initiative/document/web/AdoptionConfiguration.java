package no.utbredt.initiative.document.web;

import java.net.http.HttpClient;
import no.utbredt.initiative.document.AdoptionDoor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the adoption-service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AdoptionSettings.class)
class AdoptionConfiguration {

    @Bean
    AdoptionDoor adoptionDoor(AdoptionSettings settings) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connect())
                .build();
        return authorization -> new AdoptionOverHttp(client, settings.address(), settings.longest(), authorization);
    }
}
