package no.utbredt.adoption.imports;

import java.io.InputStream;
import java.time.Instant;

/** The bodies of imports, kept in pieces. */
public interface Bodies {

    /** A new body to put pieces into, received at that instant. */
    String begin(Instant at);

    /** The next piece of it; each but the last is {@link #pieceSize()} long. */
    void add(String body, int number, byte[] piece);

    /** It is whole and belongs to an import. */
    void complete(String body);

    /** Bytes in a piece, at least 1. */
    int pieceSize();

    /**
     * What it says from there on, piece by piece.
     *
     * @param size how long it is: a piece that is missing before is a {@link no.utbredt.adoption.fault.FaultyValue} where it is read
     */
    InputStream from(String body, long at, long size);

    /** Takes it away; one that is not there is taken away already. */
    void forget(String body);

    /** Takes away those begun before that instant that were never completed. */
    void forgetUnfinished(Instant before);
}
