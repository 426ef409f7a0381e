package no.utbredt.adoption.replay;

import org.jspecify.annotations.Nullable;

/**
 * Who acts: an organisation by its client, never a person.
 *
 * @param client the token's {@code client_id}
 * @param organisation the organisation number its token says, or null where it says none
 */
public record Operator(String client, @Nullable String organisation) {}
