package no.utbredt.adoption.actor;

import java.util.List;
import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.vocabulary.Names;
import org.jspecify.annotations.Nullable;

/** What must be true of an actor whatever the registers say. */
final class Consistency {

    private Consistency() {}

    static void require(
            ActorId id,
            ActorKind kind,
            @Nullable String serviceArea,
            List<Dated<String>> names,
            List<Dated<ActorId>> parents) {
        if (names.isEmpty() || names.stream().anyMatch(name -> Names.isBlank(name.value()))) {
            throw new FaultyValue(
                    "actor-nameless",
                    "at least one name, and none that is blank",
                    "actor " + id + " has no name",
                    "aktør " + id + " har ikke navn");
        }
        if (parents.stream().anyMatch(parent -> parent.value().equals(id))) {
            throw new FaultyValue(
                    "actor-own-parent",
                    "another actor",
                    "actor " + id + " is its own parent",
                    "aktør " + id + " er sin egen overordnede");
        }
        if ((kind == ActorKind.SERVICE_AREA) != (serviceArea != null)) {
            throw new FaultyValue(
                    "actor-service-area",
                    "a service area code for kind SERVICE_AREA and for no other",
                    "actor " + id + " of kind " + kind + " has service area " + serviceArea,
                    "aktør " + id + " av typen " + kind + " har tjenesteområde " + serviceArea);
        }
    }
}
