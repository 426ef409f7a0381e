package no.utbredt.initiative.roadmap;

import no.utbredt.initiative.finding.Draft;
import org.jspecify.annotations.Nullable;

/** Reads the stewards' files. */
public interface Reader {

    /**
     * An initiative; its id must be the name without {@code .yaml}.
     *
     * @param standing what stands of it, from which statements that were withheld from the writer are put back; or null
     */
    Draft<Initiative> initiative(String name, String text, @Nullable Initiative standing);

    /** The documents the roadmap cites. */
    Draft<Sources> sources(String name, String text);
}
