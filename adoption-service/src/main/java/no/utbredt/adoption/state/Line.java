package no.utbredt.adoption.state;

import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.report.Stage;
import no.utbredt.adoption.report.Subject;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One actor of the difference.
 *
 * @param subject as the client names it, or as it named it before
 * @param actor whom that means; null where nobody is known by it
 * @param before the stage by the client's own words, or null where they say none
 * @param after the stage it is told to have; null where nothing is told of it
 * @param event the report that tells it; null where nothing is told of it
 * @param nearest who may have been meant, of an unknown one; or null
 */
public record Line(
        Change change,
        Subject subject,
        @Nullable Actor actor,
        @Nullable Stage before,
        @Nullable Stage after,
        @Nullable ObjectNode event,
        @Nullable Actor nearest) {}
