package no.utbredt.reporting.kafka;

import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.effect.ActorStates;
import org.springframework.stereotype.Component;

/** Actors as they are published, read one by one. */
@Component
public class PublishedActors implements ActorStates {

    @Override
    public Actor read(byte[] json) {
        return WireActors.state(json);
    }
}
