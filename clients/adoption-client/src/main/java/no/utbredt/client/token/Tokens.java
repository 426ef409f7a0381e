package no.utbredt.client.token;

import java.util.Optional;

/** Where access tokens come from. Safe for several threads. */
public interface Tokens {

    /** One that holds for a while yet; empty for whoever shows none. */
    Optional<String> get();

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
