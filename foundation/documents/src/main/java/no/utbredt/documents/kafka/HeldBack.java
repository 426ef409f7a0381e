package no.utbredt.documents.kafka;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.utbredt.documents.Kind;
import no.utbredt.documents.Letter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Letters no record can carry. They are left out so that the others are published, and are not forgotten. */
final class HeldBack {

    private static final Logger LOG = LoggerFactory.getLogger(HeldBack.class);
    private static final int ENVELOPE = 64 * 1024;

    private final Set<String> held = new HashSet<>();

    /** Those a record can carry; the others are held back from now on. */
    List<Letter> without(Kind<?> kind, List<Letter> letters) {
        return letters.stream().filter(letter -> fits(kind, letter)).toList();
    }

    boolean holds(Kind<?> kind, String id) {
        return held.contains(place(kind, id));
    }

    private boolean fits(Kind<?> kind, Letter letter) {
        String place = place(kind, letter.id());
        int bytes = letter.json().getBytes(StandardCharsets.UTF_8).length;
        if (bytes <= Post.LARGEST - ENVELOPE) {
            held.remove(place);
            return true;
        }
        if (held.add(place)) {
            LOG.warn("{} is {} bytes and cannot be published; progress waits for it", place, bytes);
        }
        return false;
    }

    private static String place(Kind<?> kind, String id) {
        return kind.name() + "/" + id;
    }
}
