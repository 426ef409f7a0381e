package no.utbredt.reporting.report;

import java.util.List;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.catalogue.Role;
import org.jspecify.annotations.Nullable;

/**
 * In what manner a source says what it says. It never raises a stage: a part or a unit limits a report as a scope does, whatever
 * their codes are, and all else stands beside the stage.
 *
 * @param part how much of the actor where no number is given, a code such as {@code MOST}, or null
 * @param unit kind of the department or unit it speaks of, which is no actor, or null
 * @param degree how much it is used, a code such as {@code RISING}, or null
 * @param marks codes of what else is said, in order; those we do not know are told as they are
 * @param planned what is planned, or null; a plan is no stage (law 10)
 * @param onBehalfOf the organisation it was done for, or null
 * @param counterpart who stands on the other side, or null; nothing is said of its stage
 */
public record Manner(
        @Nullable String part,
        @Nullable String unit,
        @Nullable String degree,
        List<String> marks,
        @Nullable Planned planned,
        @Nullable Reference onBehalfOf,
        @Nullable Counterpart counterpart) {

    /** It speaks for every unit beneath the actor as well (law 2). */
    public static final String ALL_UNITS = "ALL_UNITS";
    /** A trial was held and has ended; what holds since is not said. */
    public static final String TRIAL_ENDED = "TRIAL_ENDED";

    public Manner {
        marks = List.copyOf(marks);
    }

    /** Whether it speaks for every unit beneath the actor, and says so (law 2). */
    public boolean forAllUnits() {
        return marks.contains(ALL_UNITS) && !limits();
    }

    /** Whether it speaks of something of its actor only: it then narrows as a scope does, and never cancels (law 2). */
    public boolean limits() {
        return part != null || unit != null;
    }

    /**
     * What is planned.
     *
     * @param stage code of the stage to be reached
     * @param date when, as the source had it ({@code 2024-23} is the autumn of 2024), or null when not said
     */
    public record Planned(String stage, @Nullable String date) {}

    /**
     * The other side of the service.
     *
     * @param actor who, as the source named it, or null
     * @param group id of the actor group, or null
     */
    public record Counterpart(
            Role role, @Nullable Reference actor, @Nullable String group) {}
}
