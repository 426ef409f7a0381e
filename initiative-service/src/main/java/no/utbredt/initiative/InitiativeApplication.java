package no.utbredt.initiative;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The initiative service. */
@SpringBootApplication
public class InitiativeApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(InitiativeApplication.class, arguments);
    }
}
