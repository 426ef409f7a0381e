package no.utbredt.edge.load;

/** Numbers of bytes in words that are the same in English and Norwegian. */
final class Sizes {

    private static final long KIB = 1024;
    private static final long MIB = KIB * KIB;

    private Sizes() {}

    /** Whole MiB or KiB where it is that, else bytes. */
    static String words(long bytes) {
        if (bytes >= MIB && bytes % MIB == 0) {
            return bytes / MIB + " MiB";
        }
        return bytes >= KIB && bytes % KIB == 0 ? bytes / KIB + " KiB" : bytes + " byte";
    }
}
