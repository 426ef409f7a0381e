package no.utbredt.adoption.succession.mongo;

import java.time.Clock;
import no.utbredt.adoption.actor.Actors;
import no.utbredt.adoption.succession.Enactment;
import no.utbredt.adoption.succession.SuccessionBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** The store of successions, and what ends those that were begun when a process died. */
@Configuration(proxyBeanMethods = false)
class SuccessionConfiguration {

    @Bean
    SuccessionBook successionBook(MongoOperations store) {
        return new MongoSuccessionBook(store);
    }

    @Bean
    Enactment enactment(Actors actors, SuccessionBook book, Clock clock) {
        return new Enactment(actors, book, clock);
    }

    @Bean
    OpenSuccessions openSuccessions(SuccessionBook book, Enactment enactment) {
        return new OpenSuccessions(book, enactment);
    }
}
