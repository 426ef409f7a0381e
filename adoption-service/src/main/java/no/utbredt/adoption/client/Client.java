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
 * @param tenant the only organisation it is heard about just now, of all it may speak for; null where its token limits it to none
 */
public record Client(
        String id,
        String name,
        @Nullable String organisation,
        Speaker speaker,
        String sourcePrefix,
        boolean inbox,
        @Nullable Tenant tenant) {

    public Client {
        if (!sourcePrefix.endsWith(":") && !sourcePrefix.endsWith("/")) {
            throw new IllegalArgumentException(
                    "client " + id + ": source_prefix must end in ':' or '/', it is \"" + sourcePrefix + "\"");
        }
        if (organisation == null && speaker != Speaker.DOCUMENT) {
            throw new IllegalArgumentException("client " + id + ": a " + speaker + " has an organisation number");
        }
    }

    /** One whose token limits it to nobody. */
    public Client(
            String id,
            String name,
            @Nullable String organisation,
            Speaker speaker,
            String sourcePrefix,
            boolean inbox) {
        this(id, name, organisation, speaker, sourcePrefix, inbox, null);
    }

    /** One that has no inbox. */
    public Client(String id, String name, @Nullable String organisation, Speaker speaker, String sourcePrefix) {
        this(id, name, organisation, speaker, sourcePrefix, false);
    }

    /** The same, heard about that organisation alone; about all it may speak for where there is none. */
    public Client limitedTo(@Nullable Tenant only) {
        return new Client(id, name, organisation, speaker, sourcePrefix, inbox, only);
    }

    /** Whether that source is this client's own. */
    public boolean owns(String source) {
        return source.length() > sourcePrefix.length() && source.startsWith(sourcePrefix);
    }
}
