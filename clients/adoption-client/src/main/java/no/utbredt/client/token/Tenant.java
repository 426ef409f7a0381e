package no.utbredt.client.token;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The organisation a client asks a token for, in HelseID's words ({@code authorization_details} of type {@code helseid_authorization}).
 *
 * @param organisation its number; null for a single-tenant client, whose own it is
 * @param unit number of a unit of it, or null
 */
public record Tenant(
        @Nullable String organisation, @Nullable String unit) {

    static final String DETAILS = "authorization_details";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{9}");

    /** @throws IllegalArgumentException if there is no number, or one that is not nine digits */
    public Tenant {
        if (organisation == null && unit == null) {
            throw new IllegalArgumentException("a token is asked for an organisation, a unit or both");
        }
        require(organisation);
        require(unit);
    }

    /** One of those a multi-tenant client acts for. */
    public static Tenant ofOrganisation(String number) {
        return new Tenant(number, null);
    }

    /** A unit of the one organisation a single-tenant client is of. */
    public static Tenant ofUnit(String number) {
        return new Tenant(null, number);
    }

    /** The same organisation, and a unit of it. */
    public Tenant withUnit(String number) {
        return new Tenant(organisation, number);
    }

    private static void require(@Nullable String number) {
        if (number != null && !NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("an organisation number has nine digits");
        }
    }

    Map<String, Object> details() {
        return Map.of(
                "type",
                "helseid_authorization",
                "practitioner_role",
                Map.of("organization", Map.of("identifier", identifier())));
    }

    private Map<String, String> identifier() {
        String child = Optional.ofNullable(unit).map(number -> ":" + number).orElse("");
        return organisation == null
                ? Map.of("system", "urn:oid:2.16.578.1.12.4.1.4.101", "type", "ENH", "value", child.substring(1))
                : Map.of("system", "urn:oid:1.0.6523", "type", "ENH", "value", "NO:ORGNR:" + organisation + child);
    }
}
