package no.utbredt.adoption.register.kafka;

import no.utbredt.adoption.report.kafka.LogCluster;
import no.utbredt.adoption.report.kafka.LogSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The register with the service's own settings and nothing else of it, as a process to be killed. */
@EnableAutoConfiguration
@EnableConfigurationProperties(LogSettings.class)
@Import({RegisterConfiguration.class, RegisterHealth.class, RegisterLife.class})
public class RegisterAlone {

    public static void main(String[] arguments) {
        new SpringApplication(RegisterAlone.class).run(arguments);
    }

    @Bean
    LogCluster logCluster(KafkaProperties kafka, LogSettings settings) {
        return LogCluster.meet(kafka.buildAdminProperties(), settings);
    }
}
