package no.utbredt.adoption.actor.web;

import no.utbredt.adoption.actor.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** Who sees an actor that may be one person: itself, its vendor and operators (law 12). */
@FunctionalInterface
public interface Insight {

    /** @param caller who shows a token, or null for the public */
    boolean sees(@Nullable Authentication caller, Actor actor);
}
