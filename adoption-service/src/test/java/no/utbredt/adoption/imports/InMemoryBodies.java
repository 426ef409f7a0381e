package no.utbredt.adoption.imports;

import java.io.InputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Bodies in memory, in small pieces. */
public final class InMemoryBodies implements Bodies {

    private final Map<String, byte[]> pieces = new HashMap<>();
    private final Map<String, Instant> coming = new HashMap<>();
    private final Set<String> whole = new HashSet<>();

    @Override
    public String begin(Instant at) {
        String body = UUID.randomUUID().toString();
        coming.put(body, at);
        return body;
    }

    @Override
    public void add(String body, int number, byte[] piece) {
        pieces.put(body + " " + number, piece.clone());
    }

    @Override
    public void complete(String body) {
        coming.remove(body);
        whole.add(body);
    }

    @Override
    public int pieceSize() {
        return 64;
    }

    @Override
    public InputStream from(String body, long at, long size) {
        return new PiecedStream(pieceSize(), at, size, number -> pieces.get(body + " " + number));
    }

    @Override
    public void forget(String body) {
        pieces.keySet().removeIf(piece -> piece.startsWith(body + " "));
        whole.remove(body);
        coming.remove(body);
    }

    @Override
    public void forgetUnfinished(Instant before) {
        Map.copyOf(coming).forEach((body, since) -> {
            if (since.isBefore(before)) {
                forget(body);
            }
        });
    }

    /** How many pieces are kept. */
    public int kept() {
        return pieces.size();
    }
}
