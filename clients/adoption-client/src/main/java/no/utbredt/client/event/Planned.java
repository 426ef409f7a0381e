package no.utbredt.client.event;

import org.jspecify.annotations.Nullable;

/** When something is planned for. A plan is no state. At least one of the two dates is there. */
public record Planned(
        @Nullable PartialDate earliest, @Nullable PartialDate latest, Firmness firmness) {

    public Planned {
        if (earliest == null && latest == null) {
            throw new IllegalArgumentException("a plan has an earliest or a latest date");
        }
    }
}
