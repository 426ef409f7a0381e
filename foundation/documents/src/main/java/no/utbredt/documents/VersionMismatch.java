package no.utbredt.documents;

import no.utbredt.contract.document.Version;

/** Somebody else has changed the document since the caller read it. */
public final class VersionMismatch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Version expected;
    private final transient Version current;

    VersionMismatch(String id, Version expected, Version current) {
        super("document %s has version %s, expected was %s".formatted(id, words(current), words(expected)));
        this.expected = expected;
        this.current = current;
    }

    /** The version the caller expected. */
    public Version expected() {
        return expected;
    }

    /** The version the document has, {@link Documents#ABSENT} when there is none. */
    public Version current() {
        return current;
    }

    private static String words(Version version) {
        return version.equals(Documents.ABSENT) ? "none" : version.epoch() + "." + version.number();
    }
}
