package no.utbredt.reporting.statement.web;

import java.util.List;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.Manner;
import no.utbredt.reporting.time.PartialDate;
import no.utbredt.reporting.web.Named;
import no.utbredt.vocabulary.Misread;
import no.utbredt.vocabulary.Span;
import org.jspecify.annotations.Nullable;

/**
 * In what manner something is said.
 *
 * @param part how much of the actor, in a code, or null
 * @param unit kind of the department it speaks of, or null
 * @param degree how much it is used, or null
 * @param marks codes of what else is said
 * @param planned what is planned, or null
 * @param onBehalfOf for whom, or null
 * @param counterpart who stands on the other side, or null
 */
record MannerBody(
        @Nullable String part,
        @Nullable String unit,
        @Nullable String degree,
        List<String> marks,
        @Nullable PlannedStageBody planned,
        @Nullable OtherActorBody onBehalfOf,
        @Nullable CounterpartBody counterpart) {

    static @Nullable MannerBody of(@Nullable Manner manner, PartialDate statedAt, Known known) {
        return manner == null
                ? null
                : new MannerBody(
                        manner.part(),
                        manner.unit(),
                        manner.degree(),
                        manner.marks(),
                        PlannedStageBody.of(manner.planned()),
                        OtherActorBody.of(manner.onBehalfOf(), statedAt, known),
                        CounterpartBody.of(manner.counterpart(), statedAt, known));
    }

    /**
     * What is planned.
     *
     * @param date as the source had it; null when not said
     * @param from first day it may mean, or null
     * @param to last day it may mean, or null
     */
    record PlannedStageBody(
            String stage,
            @Nullable String date,
            @Nullable String from,
            @Nullable String to) {

        static @Nullable PlannedStageBody of(Manner.@Nullable Planned planned) {
            if (planned == null) {
                return null;
            }
            Span span = span(planned.date());
            return new PlannedStageBody(
                    planned.stage(),
                    planned.date(),
                    span == null || span.firstDay() == null
                            ? null
                            : span.firstDay().toString(),
                    span == null || span.lastDay() == null
                            ? null
                            : span.lastDay().toString());
        }

        private static @Nullable Span span(@Nullable String date) {
            try {
                return date == null ? null : Span.parse(date);
            } catch (Misread formOfALaterEdition) {
                return null;
            }
        }
    }

    /**
     * An organisation beside the actor. Of one nobody knows, or that may be a person, neither number nor name is told (law 12).
     *
     * @param actor who, or null when it is withheld or not known
     */
    record OtherActorBody(@Nullable Named actor) {

        static @Nullable OtherActorBody of(@Nullable Reference reference, PartialDate statedAt, Known known) {
            return reference == null ? null : new OtherActorBody(named(reference, statedAt, known));
        }

        private static @Nullable Named named(Reference reference, PartialDate statedAt, Known known) {
            List<String> meant = known.registry().resolve(reference, statedAt);
            Actor actor = meant.size() == 1 ? known.registry().actor(meant.getFirst()) : null;
            return actor == null ? null : Named.actor(meant.getFirst(), statedAt.last(), known);
        }
    }

    /** The other side of the service; it is named, and nothing is said of its stage. */
    record CounterpartBody(
            Role role,
            @Nullable OtherActorBody organisation,
            @Nullable Named group) {

        static @Nullable CounterpartBody of(Manner.@Nullable Counterpart other, PartialDate statedAt, Known known) {
            return other == null
                    ? null
                    : new CounterpartBody(
                            other.role(),
                            OtherActorBody.of(other.actor(), statedAt, known),
                            other.group() == null ? null : Named.group(other.group(), known));
        }
    }
}
