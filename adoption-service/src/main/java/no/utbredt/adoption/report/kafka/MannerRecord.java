package no.utbredt.adoption.report.kafka;

import no.utbredt.adoption.report.Manner;
import no.utbredt.adoption.report.Subject;
import no.utbredt.contract.report.ActorReference;
import org.jspecify.annotations.Nullable;

/** Puts the manner of a report into the contract's words; marks in order, so that equal reports are equal on the log. */
final class MannerRecord {

    private MannerRecord() {}

    static no.utbredt.contract.report.@Nullable Manner of(@Nullable Manner manner) {
        return manner == null
                ? null
                : new no.utbredt.contract.report.Manner(
                        name(manner.part()),
                        name(manner.unit()),
                        name(manner.degree()),
                        manner.marks().stream().map(Enum::name).sorted().toList(),
                        planned(manner.planned()),
                        actor(manner.onBehalfOf()),
                        counterpart(manner.counterpart()));
    }

    private static no.utbredt.contract.report.Manner.@Nullable Planned planned(Manner.@Nullable Planned planned) {
        return planned == null
                ? null
                : new no.utbredt.contract.report.Manner.Planned(
                        planned.stage().name(),
                        planned.date() == null ? null : planned.date().text());
    }

    private static no.utbredt.contract.report.Manner.@Nullable Counterpart counterpart(
            Manner.@Nullable Counterpart other) {
        return other == null
                ? null
                : new no.utbredt.contract.report.Manner.Counterpart(
                        other.role().name(), actor(other.actor()), other.group());
    }

    private static @Nullable ActorReference actor(@Nullable Subject actor) {
        return actor == null ? null : DeliveryRecord.actor(actor);
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }
}
