package no.utbredt.reporting.actor;

/**
 * An actor's identifier in a public register.
 *
 * @param scheme {@code ENH}, {@code HER}, {@code RESH} or {@code KOMNR}
 * @param value as that register writes it; a HER-id or RESH-id is a number, zeros before it are no part of it
 */
public record Identifier(String scheme, String value) {

    public Identifier {
        boolean number = scheme.equals("HER") || scheme.equals("RESH");
        if (number && value.length() > 1 && value.charAt(0) == '0') {
            value = value.replaceFirst("^0+(?=.)", "");
        }
    }
}
