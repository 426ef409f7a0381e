package no.utbredt.client.event;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom something is said of, by an identifier from a public register. Always an organisation.
 *
 * @param value as that register writes it, with its zeros; at most 64 characters
 * @param serviceArea code of the service area beneath the actor, such as {@code helsestasjon}; null for the actor as a whole
 */
public record ActorReference(
        Scheme scheme, String value, @Nullable String serviceArea) {

    private static final Pattern WRITTEN = Pattern.compile("(?:([A-Za-z]+):)?([^/:\\s]{1,64})(?:/(\\S+))?");

    /** Which register an identifier is of. */
    public enum Scheme {
        /** Organisation number, nine digits. */
        ENH,
        /** HER-id in Adresseregisteret. */
        HER,
        /** RESH-id of a unit of the specialist health service. */
        RESH,
        /** Municipality number, four digits. */
        KOMNR,
        /** The id this product gives an actor. */
        UTBREDT
    }

    public ActorReference {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("an identifier has 1 to 64 characters");
        }
    }

    /**
     * Reads {@code KOMNR:4601/helsestasjon}; without a scheme nine digits are an organisation number and four a municipality's.
     *
     * @throws IllegalArgumentException saying what would be right
     */
    public static ActorReference parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw wrong(text);
        }
        return new ActorReference(scheme(matcher.group(1), matcher.group(2), text), matcher.group(2), matcher.group(3));
    }

    private static Scheme scheme(@Nullable String said, String value, String text) {
        if (said == null) {
            if (value.matches("\\d{9}")) {
                return Scheme.ENH;
            }
            if (value.matches("\\d{4}")) {
                return Scheme.KOMNR;
            }
            throw wrong(text);
        }
        try {
            return Scheme.valueOf(said.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong(text);
        }
    }

    private static IllegalArgumentException wrong(String text) {
        return new IllegalArgumentException(
                "'%s' is no actor; write an organisation number (964338531), a municipality number (4601), or HER:…, RESH:…, UTBREDT:…, and /helsestasjon for a service area"
                        .formatted(text));
    }

    @Override
    public String toString() {
        return scheme + ":" + value + (serviceArea == null ? "" : "/" + serviceArea);
    }
}
