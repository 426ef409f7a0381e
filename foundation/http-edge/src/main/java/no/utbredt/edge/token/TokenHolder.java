package no.utbredt.edge.token;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.ClaimAccessor;

/**
 * Who acts by a token, as HelseID says it («Bruk av organisasjonsnumre»): the client is a system, the organisation is whom it acts for.
 * A single-tenant client has one organisation; a multi-tenant one, a system that many use, asks for each token which of them it is for.
 *
 * @param client the system the token was given to; of an exchanged token (RFC 8693) the one whose token was exchanged, not the service
 *     that passes its words on
 * @param organisation number of the organisation it was issued for; null where the issuer says none. HelseID has checked that a
 *     multi-tenant client's supplier may act for it
 * @param unit number of a unit of that organisation; null where none was asked for. HelseID checks it against nothing
 * @param supplier number of the organisation that runs a multi-tenant client; null for any other
 * @param multiTenant whether the client acts for many and the token is for one of them alone
 */
public record TokenHolder(
        String client,
        @Nullable String organisation,
        @Nullable String unit,
        @Nullable String supplier,
        boolean multiTenant) {

    static final String ORGANISATION = "helseid://claims/client/claims/orgnr_parent";
    static final String UNIT = "helseid://claims/client/claims/orgnr_child";
    static final String SUPPLIER = "helseid://claims/client/claims/orgnr_supplier";

    /** Who exchanged it. */
    static final String ACTOR = "act";

    private static final String ORIGINAL = "helseid://claims/client/original_client_id";
    private static final String TENANCY = "helseid://claims/client/client_tenancy";

    /** Reads a token that was believed: its organisation numbers are some. */
    public static TokenHolder of(ClaimAccessor token) {
        String supplier = token.getClaimAsString(SUPPLIER);
        return new TokenHolder(
                client(token),
                token.getClaimAsString(ORGANISATION),
                token.getClaimAsString(UNIT),
                supplier,
                multiTenant(token.getClaimAsString(TENANCY), supplier));
    }

    /** Of an exchanged token HelseID says both, and which of the two stands in {@code client_id} does not matter then. */
    private static String client(ClaimAccessor token) {
        boolean original = token.hasClaim(ACTOR) && token.hasClaim(ORIGINAL);
        return String.valueOf(token.getClaimAsString(original ? ORIGINAL : "client_id"));
    }

    /** A client need not ask for the claim that says it; only tokens of multi-tenant clients have a supplier. */
    private static boolean multiTenant(@Nullable String tenancy, @Nullable String supplier) {
        return tenancy == null ? supplier != null : tenancy.equals("multi-tenant");
    }
}
