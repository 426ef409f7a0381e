package no.utbredt.watch.trace;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.server.observation.ServerRequestObservationConvention;

/** Keeps addresses out of every service's spans. */
@AutoConfiguration
class TraceAutoConfiguration {

    @Bean
    ServerRequestObservationConvention addressFreeSpans() {
        return new AddressFreeSpans();
    }
}
