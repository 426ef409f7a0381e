package no.utbredt.reporting.kafka;

import no.utbredt.contract.report.ActorReference;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.report.Manner;
import org.jspecify.annotations.Nullable;

/** In what manner a report is said, in our words. */
final class WireManners {

    private static final String WITHIN = "content.manner.";

    private WireManners() {}

    static @Nullable Manner manner(no.utbredt.contract.report.@Nullable Manner wire) {
        return wire == null
                ? null
                : new Manner(
                        wire.part(),
                        wire.unit(),
                        wire.degree(),
                        Wire.list(wire.marks()).stream().sorted().distinct().toList(),
                        planned(wire.planned()),
                        reference(wire.onBehalfOf()),
                        counterpart(wire.counterpart()));
    }

    private static Manner.@Nullable Planned planned(no.utbredt.contract.report.Manner.@Nullable Planned wire) {
        return wire == null
                ? null
                : new Manner.Planned(Wire.required(wire.stage(), WITHIN + "planned.stage"), wire.date());
    }

    private static Manner.@Nullable Counterpart counterpart(
            no.utbredt.contract.report.Manner.@Nullable Counterpart wire) {
        return wire == null
                ? null
                : new Manner.Counterpart(
                        Role.ofCode(Wire.required(wire.role(), WITHIN + "counterpart.role")),
                        reference(wire.actor()),
                        wire.group());
    }

    private static @Nullable Reference reference(@Nullable ActorReference wire) {
        return wire == null ? null : WireStatements.reference(wire);
    }
}
