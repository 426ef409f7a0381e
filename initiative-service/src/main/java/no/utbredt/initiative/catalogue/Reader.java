package no.utbredt.initiative.catalogue;

/** Reads a catalogue file. */
@FunctionalInterface
public interface Reader {

    /**
     * @param name name of the file
     * @param text its content
     */
    Draft read(String name, String text);
}
