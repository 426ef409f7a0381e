package no.utbredt.contract.initiative;

import org.jspecify.annotations.Nullable;

/**
 * Who takes part, and as what.
 *
 * @param party name of the organisation or the kind of organisation
 * @param role as what it takes part, a code of the schema
 * @param text what the source says of it, in Norwegian, or null
 * @param source who says so, and where
 */
public record Party(String party, String role, @Nullable String text, SourceReference source) {}
