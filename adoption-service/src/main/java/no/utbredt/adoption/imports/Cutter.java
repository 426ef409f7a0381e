package no.utbredt.adoption.imports;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts a body into records, one after the other, holding no more than one. */
interface Cutter {

    /** The next record, or null at the end. */
    @Nullable
    Cut next() throws IOException;
}
