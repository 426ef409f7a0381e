package no.utbredt.reporting.statement;

import java.time.LocalDate;
import no.utbredt.reporting.time.Horizon;
import org.jspecify.annotations.Nullable;

/**
 * Which statements are asked for; at least one of the first three is said.
 *
 * @param actor id of an actor, or null for any
 * @param service catalogue id, or null for any
 * @param document id of the document they stand in, or null for any
 * @param day the day at whose end it is looked whether they decide
 * @param horizon what is taken into account
 */
public record StatementsQuestion(
        @Nullable String actor,
        @Nullable String service,
        @Nullable String document,
        LocalDate day,
        Horizon horizon) {}
