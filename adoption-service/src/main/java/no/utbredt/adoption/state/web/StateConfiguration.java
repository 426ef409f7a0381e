package no.utbredt.adoption.state.web;

import no.utbredt.adoption.actor.Actors;
import no.utbredt.adoption.delegation.Delegations;
import no.utbredt.adoption.report.kafka.KnownServices;
import no.utbredt.adoption.report.registry.GroundInRegistry;
import no.utbredt.adoption.state.Mine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whom a client may speak of, by the registry, the delegations and the catalogue as they are known here. */
@Configuration(proxyBeanMethods = false)
class StateConfiguration {

    @Bean
    Mine mine(Actors actors, Delegations delegations, KnownServices services) {
        return new Mine(actors::registry, new GroundInRegistry(actors, delegations), services::groups);
    }
}
