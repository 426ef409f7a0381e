package no.utbredt.edge.token;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are believed.
 *
 * @param issuer the exact {@code iss}; its keys are found by discovery from there. Blank: no token is believed
 * @param audience our own name in {@code aud}
 * @param actors clients that may come with a token they exchanged for another client's (RFC 8693); empty: nobody
 * @param proofs which proofs of possession are believed beside them
 */
@ConfigurationProperties("utbredt.tokens")
record TokenSettings(
        @DefaultValue("http://127.0.0.1:8090") String issuer,
        @DefaultValue("utbredt") String audience,
        @DefaultValue List<String> actors,
        @DefaultValue Proofs proofs) {

    TokenSettings {
        actors = List.copyOf(actors);
    }

    /**
     * Proofs of possession (RFC 9449).
     *
     * @param addresses what clients call this service, such as {@code https://utbredt.example/api/adoption}; empty: what each request
     *     itself says it was sent to. To be set behind a proxy, and where a name in {@code Host} is not to be trusted
     * @param oldest how long ago a proof may have been made, 1 second to 1 hour
     * @param ahead how far the clock of whoever made it may be ahead of ours, 0 to 5 minutes
     * @param algorithms with which it may be signed, among those of RSA and of the curves of NIST
     * @param remembered used proofs kept in memory at once where there is no store, 1 to 10,000,000
     */
    record Proofs(
            @DefaultValue List<String> addresses,
            @DefaultValue("60s") Duration oldest,
            @DefaultValue("5s") Duration ahead,

            @DefaultValue({"ES256", "ES384", "ES512", "PS256", "PS384", "PS512", "RS256", "RS384", "RS512"})
            List<String> algorithms,

            @DefaultValue("100000") int remembered) {

        private static final Set<String> KNOWN =
                Set.of("ES256", "ES384", "ES512", "PS256", "PS384", "PS512", "RS256", "RS384", "RS512");
        private static final int MOST = 10_000_000;

        Proofs {
            addresses = List.copyOf(addresses);
            algorithms = List.copyOf(algorithms);
            require(within(oldest, 1, 3_600), "a proof may be 1 second to 1 hour old");
            require(within(ahead, 0, 300), "a clock may be 0 seconds to 5 minutes ahead");
            require(!algorithms.isEmpty() && KNOWN.containsAll(algorithms), "proofs are signed with some of " + KNOWN);
            require(remembered >= 1 && remembered <= MOST, "1 to " + MOST + " used proofs are remembered");
            addresses.forEach(each ->
                    require(Addresses.normal(each).isPresent(), "an address is http or https with a host: " + each));
        }

        private static boolean within(Duration length, long least, long most) {
            return length.toSeconds() >= least
                    && length.compareTo(Duration.ofSeconds(most)) <= 0
                    && !length.isNegative();
        }

        private static void require(boolean holds, String rule) {
            if (!holds) {
                throw new IllegalArgumentException(rule);
            }
        }
    }
}
