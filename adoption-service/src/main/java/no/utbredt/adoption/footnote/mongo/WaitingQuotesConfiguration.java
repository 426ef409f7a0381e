package no.utbredt.adoption.footnote.mongo;

import no.utbredt.adoption.footnote.WaitingQuota;
import no.utbredt.adoption.footnote.WaitingQuotes;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** The store of quotes that wait. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WaitingQuotesSettings.class)
class WaitingQuotesConfiguration {

    @Bean
    WaitingQuotes waitingQuotes(MongoOperations store, WaitingQuotesSettings settings) {
        return new MongoWaitingQuotes(store, new WaitingQuota(settings.perClient(), settings.inAll()));
    }
}
