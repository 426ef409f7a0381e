package no.utbredt.adoption.client;

import org.jspecify.annotations.Nullable;

/**
 * A registered client.
 *
 * @param id the token's {@code client_id}
 * @param name the organisation behind it
 * @param organisation its organisation number; null only for a document loader
 * @param speaker in which capacity it is heard
 * @param sourcePrefix what the {@code source} of its reports begins with (law 1); ends in {@code :} or {@code /}, so that no
 *     prefix is the beginning of another client's name
 * @param inbox whether it has an inbox on the brokers, where it may put reports down instead of sending them
 */
public record Client(
        String id, String name, @Nullable String organisation, Speaker speaker, String sourcePrefix, boolean inbox) {

    public Client {
        if (!sourcePrefix.endsWith(":") && !sourcePrefix.endsWith("/")) {
            throw new IllegalArgumentException(
                    "client " + id + ": source_prefix must end in ':' or '/', it is \"" + sourcePrefix + "\"");
        }
        if (organisation == null && speaker != Speaker.DOCUMENT) {
            throw new IllegalArgumentException("client " + id + ": a " + speaker + " has an organisation number");
        }
    }

    /** One that has no inbox. */
    public Client(String id, String name, @Nullable String organisation, Speaker speaker, String sourcePrefix) {
        this(id, name, organisation, speaker, sourcePrefix, false);
    }

    /** Whether that source is this client's own. */
    public boolean owns(String source) {
        return source.length() > sourcePrefix.length() && source.startsWith(sourcePrefix);
    }
}
