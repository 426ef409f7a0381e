package no.utbredt.initiative.roadmap.item;

import org.jspecify.annotations.Nullable;

/**
 * Who takes part, and as what.
 *
 * @param party name of the organisation or the kind of organisation
 * @param role as what it takes part
 * @param text what the source says of it, in Norwegian, or null
 * @param source who says so, and where
 */
public record Party(String party, Role role, @Nullable String text, Citation source) implements Statement {

    /** As what. */
    public enum Role {
        OWNER,
        PROJECT_OWNER,
        LEAD,
        PROVIDER,
        DEVELOPER,
        FUNDER,
        ROLLOUT,
        DECIDER,
        COMMISSIONER,
        VENDOR,
        PARTICIPANT,
        CONSULTED
    }
}
