package no.utbredt.reporting;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the service; the core is handed instants. */
@Configuration(proxyBeanMethods = false)
class ReportingClock {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
