package no.utbredt.adoption.succession;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.history.Edition;

/**
 * What an act would do to the actors as they are.
 *
 * @param changes by id of the actor
 */
public record Plan(List<Change> changes) {

    private static final int TAG_BYTES = 12;

    /**
     * What becomes of one actor.
     *
     * @param seen the edition it has, {@link Edition#ABSENT} for a new one
     * @param before as it is, or nothing for a new one
     * @param after as it would be
     */
    public record Change(Edition seen, Optional<Actor> before, Actor after) {

        public ActorId id() {
            return after.id();
        }
    }

    public Plan {
        changes = List.copyOf(changes);
    }

    /** One entity tag for the editions of all actors concerned: another edition of any of them makes another tag. */
    public String tag() {
        String editions = changes.stream()
                .map(change -> change.id() + " " + change.seen())
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(editions.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The editions it is made over, by id of the actor. */
    public Map<String, Edition> editions() {
        Map<String, Edition> editions = new TreeMap<>();
        changes.forEach(change -> editions.put(change.id().value(), change.seen()));
        return editions;
    }
}
