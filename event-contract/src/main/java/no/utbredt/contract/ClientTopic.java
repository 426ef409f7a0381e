package no.utbredt.contract;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A topic that each client with an inbox has for itself. Its name says whose it is; that nobody else writes or reads it is the
 * brokers' access list to see to.
 *
 * @param prefix what its name begins with; the client's id follows
 * @param key what the record key holds, in words
 * @param writer who writes to it
 * @param retention how long records are kept
 */
public record ClientTopic(String prefix, String key, TopicWriter writer, Duration retention) {

    /** No dots and underscores, which Kafka's own meters take for each other, and short enough for a topic's 249 characters. */
    private static final Pattern CLIENT = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?");

    /** Whether a client of that id can have such a topic: 1 to 100 lower-case letters, digits and hyphens, none at either end. */
    public static boolean isFor(String client) {
        return CLIENT.matcher(client).matches();
    }

    /**
     * That client's.
     *
     * @throws IllegalArgumentException when its id is none a topic can be named by
     */
    public Topic of(String client) {
        if (!isFor(client)) {
            throw new IllegalArgumentException(
                    "a topic is named by a client of 1 to 100 characters a–z, 0–9 and - within, " + "not by \"" + client
                            + "\"");
        }
        return described(client);
    }

    /** As it stands in the AsyncAPI document: with {@code {client}} for whose it is. */
    Topic described() {
        return described("{client}");
    }

    private Topic described(String client) {
        return new Topic(prefix + client, key, Set.of(writer), 1, Optional.of(retention), false, true);
    }
}
