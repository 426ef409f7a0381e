package no.utbredt.documents;

import java.util.Collection;
import java.util.List;

/** The small collection of what is unpublished. */
public interface Markers {

    /** Keeps markers; they are durable when it returns. */
    void keep(Collection<Marker> markers);

    /** Takes them away. */
    void forget(Collection<Marker> markers);

    /** Every marker. */
    List<Marker> all();
}
