package no.utbredt.watch.meter;

import io.micrometer.core.instrument.config.MeterFilter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Holds every service's meters to the rule. */
@AutoConfiguration
class MeterAutoConfiguration {

    @Bean
    MeterFilter allowedTags() {
        return MeterTags.allowed();
    }

    @Bean
    MeterFilter boundedClients() {
        return MeterTags.boundedClients();
    }
}
