package no.utbredt.adoption.imports;

import java.io.InputStream;
import java.util.function.IntFunction;
import no.utbredt.adoption.fault.FaultyValue;
import org.jspecify.annotations.Nullable;

/** Bytes that are kept in pieces, of which one at a time is held. */
public final class PiecedStream extends InputStream {

    private final IntFunction<byte @Nullable []> pieces;
    private long left;
    private int number;
    private int skip;
    private byte @Nullable [] piece;

    /**
     * @param size of each piece but the last
     * @param at where to begin
     * @param whole how many bytes there are in all
     * @param pieces by number from 0; null for one that is missing
     */
    public PiecedStream(int size, long at, long whole, IntFunction<byte @Nullable []> pieces) {
        this.pieces = pieces;
        this.left = whole - at;
        this.number = Math.toIntExact(at / size);
        this.skip = Math.toIntExact(at % size);
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0 || left <= 0) {
            return length == 0 ? 0 : -1;
        }
        byte[] now = piece == null ? pieces.apply(number) : piece;
        while (now != null && skip >= now.length) {
            number++;
            skip = 0;
            now = pieces.apply(number);
        }
        piece = now;
        if (now == null) {
            throw lost();
        }
        int some = Math.min(length, now.length - skip);
        System.arraycopy(now, skip, into, offset, some);
        skip += some;
        left -= some;
        return some;
    }

    private static FaultyValue lost() {
        return new FaultyValue(
                "body-incomplete",
                "the same bytes, sent again",
                "a part of this body is not kept here any more",
                "en del av dette innholdet er ikke lenger tatt vare på her");
    }
}
