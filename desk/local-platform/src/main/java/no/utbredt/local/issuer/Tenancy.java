package no.utbredt.local.issuer;

import com.nimbusds.jose.util.JSONArrayUtils;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * For which organisation a token is asked for: {@code authorization_details} of HelseID's type {@code helseid_authorization}, in the signed
 * assertion as HelseID wants it, or in the form (RFC 9396, section 6). One that is multi-tenant names the organisation, another only a unit
 * of its own. Nobody stands in here for Altinn, where an organisation lets a supplier act for it: any is believed.
 *
 * @param organisation its number; empty for the client's own
 * @param unit number of a unit of it; empty for none
 */
record Tenancy(Optional<String> organisation, Optional<String> unit) {

    static final Tenancy OWN = new Tenancy(Optional.empty(), Optional.empty());

    private static final String DETAILS = "authorization_details";
    private static final String OF_MANY = "urn:oid:1.0.6523";
    private static final String OF_ONE = "urn:oid:2.16.578.1.12.4.1.4.101";
    private static final Pattern PARENT_AND_CHILD = Pattern.compile("NO:ORGNR:(\\d{9})(?::(\\d{9}))?");
    private static final Pattern CHILD = Pattern.compile("\\d{9}");

    /** What a client asked for; {@link #OWN} where it asked for nothing, and nothing where it cannot be read. */
    static Optional<Tenancy> of(TokenRequest request) {
        Optional<String> assertion = request.value("client_assertion");
        try {
            Object asked = assertion.isPresent()
                    ? SignedJWT.parse(assertion.get()).getJWTClaimsSet().getClaim(DETAILS)
                    : parsed(request);
            return asked == null ? Optional.of(OWN) : read(asked);
        } catch (ParseException unreadable) {
            return Optional.empty();
        }
    }

    boolean isOfMany() {
        return organisation.isPresent();
    }

    private static @Nullable Object parsed(TokenRequest request) throws ParseException {
        String text = request.value(DETAILS).map(String::strip).orElse("");
        return text.isEmpty() ? null : JSONArrayUtils.parse(text.startsWith("[") ? text : "[" + text + "]");
    }

    private static Optional<Tenancy> read(Object asked) {
        Object only = asked instanceof List<?> several && several.size() == 1 ? several.getFirst() : asked;
        if (!"helseid_authorization".equals(member(only, "type"))) {
            return Optional.empty();
        }
        Object identifier = member(member(member(only, "practitioner_role"), "organization"), "identifier");
        if (!"ENH".equals(member(identifier, "type"))) {
            return Optional.empty();
        }
        String value = String.valueOf(member(identifier, "value"));
        Matcher many = PARENT_AND_CHILD.matcher(value);
        if (OF_MANY.equals(member(identifier, "system")) && many.matches()) {
            return Optional.of(new Tenancy(Optional.of(many.group(1)), Optional.ofNullable(many.group(2))));
        }
        return OF_ONE.equals(member(identifier, "system"))
                        && CHILD.matcher(value).matches()
                ? Optional.of(new Tenancy(Optional.empty(), Optional.of(value)))
                : Optional.empty();
    }

    private static @Nullable Object member(@Nullable Object of, String name) {
        return of instanceof Map<?, ?> object ? object.get(name) : null;
    }

    /** What the token says of it, with its client's own organisation. */
    Map<String, String> claims(Optional<String> own) {
        Map<String, String> claims = new LinkedHashMap<>();
        organisation.or(() -> own).ifPresent(number -> claims.put(AccessTokens.ORGANISATION, number));
        unit.ifPresent(number -> claims.put("helseid://claims/client/claims/orgnr_child", number));
        if (isOfMany()) {
            own.ifPresent(number -> claims.put("helseid://claims/client/claims/orgnr_supplier", number));
            claims.put("helseid://claims/client/client_tenancy", "multi-tenant");
        }
        return claims;
    }
}
