package no.utbredt.reporting.actor;

/**
 * An actor's identifier in a public register.
 *
 * @param scheme {@code ENH}, {@code HER}, {@code RESH} or {@code KOMNR}
 * @param value as that register writes it
 */
public record Identifier(String scheme, String value) {}
