package no.utbredt.initiative.catalogue;

import no.utbredt.initiative.finding.Draft;

/** Reads a catalogue file. */
@FunctionalInterface
public interface Reader {

    /**
     * @param name name of the file
     * @param text its content
     */
    Draft<Contents> read(String name, String text);
}
