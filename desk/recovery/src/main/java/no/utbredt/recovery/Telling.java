package no.utbredt.recovery;

/** Who is told what has been done, a line at a time. */
@FunctionalInterface
public interface Telling {

    void tell(String line);
}
