package no.utbredt.adoption.succession;

import java.time.LocalDate;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.ActorRegistry;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyField;

/** Whether actors can have the parts they are given; a fault knows where the actor stands. */
record Parts(ActorRegistry registry) {

    Actor there(String field, ActorId id, LocalDate day) {
        Actor actor = known(field, id);
        if (!actor.existence().includes(day)) {
            throw unfit(field, "an actor that exists on " + day, id + " does not exist then", id + " finnes ikke da");
        }
        return actor;
    }

    Actor known(String field, ActorId id) {
        return registry.find(id)
                .orElseThrow(() -> unfit(field, "a known id", "nothing is called " + id, "ingenting heter " + id));
    }

    static FaultyField unfit(String field, String expected, String detail, String detailNb) {
        return new FaultyField(field, new Fault("succession-actors", expected, detail, detailNb));
    }
}
