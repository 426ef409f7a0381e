package no.utbredt.adoption.report;

import java.util.Set;
import no.utbredt.vocabulary.Span;
import org.jspecify.annotations.Nullable;

/**
 * In what manner a source says what it says. It never raises a stage: a part or a unit limits a report as a scope does, and all
 * else stands beside the stage.
 *
 * @param part how much of the actor where no number is given, or null
 * @param unit kind of the department or unit it speaks of, which is no actor, or null
 * @param degree how much it is used, or null
 * @param marks what else is said of it
 * @param planned what is planned, or null
 * @param onBehalfOf the organisation it was done for, or null
 * @param counterpart who stands on the other side of the service, or null
 */
public record Manner(
        @Nullable Part part,
        @Nullable Unit unit,
        @Nullable Degree degree,
        Set<Mark> marks,
        @Nullable Planned planned,
        @Nullable Subject onBehalfOf,
        @Nullable Counterpart counterpart) {

    public Manner {
        marks = Set.copyOf(marks);
    }

    /** How much of an actor, in words. */
    public enum Part {
        SOME,
        SELECTED,
        MOST,
        SMALL_SCALE,
        PARTLY_DONE
    }

    /** How much something is used. */
    public enum Degree {
        HIGH,
        LOW,
        RISING,
        FALLING
    }

    /** What else a source says of a stage. */
    public enum Mark {
        /** It speaks for every unit beneath the actor as well (law 2). */
        ALL_UNITS,
        /** Somebody is concerned; the words are in the quote. */
        CONCERN,
        /** Somebody sets a condition. */
        CONDITION,
        /** Late, without a date. */
        LATE,
        /** Explicitly not tried. */
        NOT_TRIED,
        /** It is praised. */
        PRAISE,
        /** The means is temporary. */
        TEMPORARY,
        /** The actor took part in development. */
        TOOK_PART,
        /** A trial was held and has ended. */
        TRIAL_ENDED
    }

    /** Kinds of departments and units beneath a hospital or another actor that are no actors themselves. */
    public enum Unit {
        MEDICINE,
        SURGERY,
        EMERGENCY,
        INTENSIVE_CARE,
        ANAESTHESIA,
        MATERNITY,
        PAEDIATRICS,
        ONCOLOGY,
        CARDIOLOGY,
        NEUROLOGY,
        ORTHOPAEDICS,
        GERIATRICS,
        MENTAL_HEALTH,
        CHILD_MENTAL_HEALTH,
        ADDICTION,
        REHABILITATION,
        HABILITATION,
        OUTPATIENT,
        WARD,
        DAY_UNIT,
        LABORATORY,
        PATHOLOGY,
        RADIOLOGY,
        PHARMACY,
        PREHOSPITAL,
        ADMINISTRATION,
        ICT,
        RESEARCH,
        OTHER
    }

    /**
     * What is planned; a plan is no stage (law 10).
     *
     * @param stage to be reached
     * @param date when, or null when not said
     */
    public record Planned(Stage stage, @Nullable Span date) {}

    /**
     * The other side of the service; it is named, and nothing is said of its stage.
     *
     * @param role never the report's own
     * @param actor who, or null
     * @param group id of an actor group, or null; not both
     */
    public record Counterpart(
            Role role, @Nullable Subject actor, @Nullable String group) {}
}
