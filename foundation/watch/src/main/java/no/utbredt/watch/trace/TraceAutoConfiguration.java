package no.utbredt.watch.trace;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.observation.ServerRequestObservationConvention;
import org.springframework.security.config.observation.SecurityObservationSettings;

/** Keeps addresses and noise out of every service's spans. */
@AutoConfiguration
class TraceAutoConfiguration {

    @Bean
    ServerRequestObservationConvention addressFreeSpans() {
        return new AddressFreeSpans();
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(SecurityObservationSettings.class)
    static class Security {

        /** An observation around each filter is noise in a trace, and costs every request even where none is recorded. */
        @Bean
        SecurityObservationSettings noObservationOfEachFilter() {
            return SecurityObservationSettings.noObservations();
        }
    }
}
