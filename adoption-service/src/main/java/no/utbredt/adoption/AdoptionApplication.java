package no.utbredt.adoption;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service that knows what happened: actors, delegations, reports, published figures. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class AdoptionApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(AdoptionApplication.class, arguments);
    }
}
