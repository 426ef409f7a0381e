package no.utbredt.adoption.report.web;

import java.time.Clock;
import no.utbredt.adoption.actor.Actors;
import no.utbredt.adoption.delegation.Delegations;
import no.utbredt.adoption.report.DeliveryLog;
import no.utbredt.adoption.report.Desk;
import no.utbredt.adoption.report.Door;
import no.utbredt.adoption.report.Expectations;
import no.utbredt.adoption.report.Foresight;
import no.utbredt.adoption.report.kafka.KnownDocuments;
import no.utbredt.adoption.report.kafka.KnownServices;
import no.utbredt.adoption.report.registry.GroundInRegistry;
import no.utbredt.adoption.report.registry.InRegistries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the door together. */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {

    @Bean
    Door door(
            Actors actors,
            Delegations delegations,
            KnownServices services,
            KnownDocuments documents,
            Desk desk,
            DeliveryLog log,
            Expectations expectations,
            Foresight foresight,
            Clock clock) {
        return new Door(
                new GroundInRegistry(actors, delegations),
                new InRegistries(actors, services, documents),
                desk,
                log,
                expectations,
                foresight,
                clock);
    }
}
