package no.utbredt.contract.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation, or a unit beneath one; never a person.
 *
 * @param kind code of what it is, for example {@code MUNICIPALITY}, {@code SERVICE_AREA}, {@code CITY_DISTRICT}, {@code HF}
 * @param serviceArea for a service area beneath a municipality its code (also the id of its group), else null
 * @param names official names
 * @param identifiers in public registers
 * @param parents ids of the actors it belongs to
 * @param groups ids of the actor groups it is a member of
 * @param places county and health region
 * @param weights what it weighs, oldest first within a kind
 * @param predecessors whom it took over from
 * @param opened first day it exists, or null for as far back as the register reaches
 * @param closed last day it exists, or null while it does
 * @param restricted whether it may be a sole proprietor and is shown only to itself, its vendor and operators (law 12)
 * @param sources where this is known from
 * @param systems the EHR systems it runs; absent in what was written before there were any, and then empty
 */
public record ActorState(
        String kind,
        @Nullable String serviceArea,
        List<Dated<String>> names,
        List<Dated<Identifier>> identifiers,
        List<Dated<String>> parents,
        List<Dated<String>> groups,
        List<Dated<Place>> places,
        List<WeightPoint> weights,
        List<Predecessor> predecessors,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        boolean restricted,
        List<String> sources,
        List<SystemInUse> systems) {

    /** Whoever wrote before an actor's systems were kept said nothing of them. */
    @SuppressWarnings("ConstantValue") // JSON binding hands in null for what is absent
    public ActorState {
        systems = systems == null ? List.of() : List.copyOf(systems);
    }
}
