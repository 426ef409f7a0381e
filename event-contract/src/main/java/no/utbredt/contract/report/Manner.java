package no.utbredt.contract.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In what manner a source says what it says: what board papers add to a stage. Codes only. It never raises a stage: a part or a
 * unit limits the report as a scope does, and all else stands beside it.
 *
 * @param part how much of the actor, where no number is given: {@code SOME}, {@code SELECTED}, {@code MOST},
 *     {@code SMALL_SCALE} or {@code PARTLY_DONE}, or null
 * @param unit kind of the department or unit it speaks of, which is no actor of its own, for example {@code MATERNITY}, or null
 * @param degree how much it is used: {@code HIGH}, {@code LOW}, {@code RISING} or {@code FALLING}, or null
 * @param marks sorted, each once: {@code ALL_UNITS} (it speaks for every unit beneath the actor as well), {@code TEMPORARY},
 *     {@code TRIAL_ENDED}, {@code NOT_TRIED}, {@code TOOK_PART} (in development), {@code LATE}, {@code PRAISE}, {@code
 *     CONCERN}, {@code CONDITION} (how it was received)
 * @param planned what is planned, or null; a plan is no stage
 * @param onBehalfOf the organisation it was done for, or null
 * @param counterpart who stands on the other side of the service, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Manner(
        @Nullable String part,
        @Nullable String unit,
        @Nullable String degree,
        List<String> marks,
        @Nullable Planned planned,
        @Nullable ActorReference onBehalfOf,
        @Nullable Counterpart counterpart) {

    /** An absent list is an empty one. */
    @SuppressWarnings("ConstantValue") // JSON binding hands in null for what is absent
    public Manner {
        marks = marks == null ? List.of() : List.copyOf(marks);
    }

    /**
     * What is planned.
     *
     * @param stage code of the stage that is to be reached
     * @param date when: a date as precise as known, a season ({@code 2024-23}, ISO 8601-2), or two of them parted by {@code /},
     *     one of which may be open ({@code ..}); null when not said
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Planned(String stage, @Nullable String date) {}

    /**
     * The other side.
     *
     * @param role {@code SOURCE} or {@code CONSUMER}, never the report's own
     * @param actor who, or null when a group or nobody is named
     * @param group id of the actor group, or null
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Counterpart(
            String role,
            @Nullable ActorReference actor,
            @Nullable String group) {}
}
