package no.utbredt.contract.document;

/**
 * An actor's identifier in a public register.
 *
 * @param scheme {@code ENH}, {@code HER}, {@code RESH} or {@code KOMNR}
 * @param value the identifier, as that register writes it
 */
public record Identifier(String scheme, String value) {}
