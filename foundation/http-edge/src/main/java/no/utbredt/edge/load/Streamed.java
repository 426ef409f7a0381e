package no.utbredt.edge.load;

import java.io.IOException;
import java.io.OutputStream;

/**
 * An answer that is written while it leaves and never held whole. It is written after its turn has ended: what has to be worked
 * out is worked out before.
 */
@FunctionalInterface
public interface Streamed {

    /** Writes it; whoever calls closes. */
    void writeTo(OutputStream out) throws IOException;
}
