package no.utbredt.adoption.register.kafka;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Clients;
import no.utbredt.adoption.report.kafka.LogCluster;
import no.utbredt.adoption.report.kafka.LogSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;

/** The register with the service's own settings and nothing else of it, as a process to be killed. */
@EnableAutoConfiguration
@EnableConfigurationProperties(LogSettings.class)
@Import({RegisterConfiguration.class, RegisterHealth.class, RegisterLife.class})
public class RegisterAlone {

    /** What its engine runs with is written to the file it is given. */
    public static void main(String[] arguments) throws IOException {
        ConfigurableApplicationContext register = new SpringApplication(RegisterAlone.class).run(arguments);
        RegisterEngine.writeDown(
                register.getBean(StreamsBuilderFactoryBean.class),
                Path.of(register.getEnvironment().getRequiredProperty("engine")));
    }

    @Bean
    LogCluster logCluster(KafkaProperties kafka, LogSettings settings) {
        return LogCluster.meet(kafka.buildAdminProperties(), settings);
    }

    /** Whom it counts for is the service's own to say; here nobody is registered. */
    @Bean
    Clients clients() {
        return new Clients() {
            @Override
            public Optional<Client> find(String id) {
                return Optional.empty();
            }

            @Override
            public Collection<Client> all() {
                return List.of();
            }
        };
    }
}
