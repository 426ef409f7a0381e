package no.utbredt.client.token;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Where access tokens come from. Safe for several threads. */
public interface Tokens {

    /** One that holds for a while yet; empty for whoever shows none. */
    Optional<String> get();

    /**
     * The headers of one request that show it, made for that request alone; none for whoever shows none.
     *
     * @param method such as {@code GET}
     * @param address where the request goes
     */
    default Map<String, String> headers(String method, URI address) {
        return get().map(token -> Map.of("Authorization", "Bearer " + token)).orElseGet(Map::of);
    }

    /** The last one was not believed: the next is another. */
    void forget();

    /** For what is open to everybody. */
    static Tokens none() {
        return new Tokens() {
            @Override
            public Optional<String> get() {
                return Optional.empty();
            }

            @Override
            public void forget() {}
        };
    }
}
