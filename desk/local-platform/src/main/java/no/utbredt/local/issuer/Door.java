package no.utbredt.local.issuer;

/**
 * Where an issuer listens and what it is called.
 *
 * @param listen address of the interface it listens on
 * @param port a free port, 1 to 65535
 * @param uri what its clients and those who check its tokens call it: the exact {@code iss}
 */
public record Door(String listen, int port, String uri) {

    /** On this machine only, called by its address. */
    public static Door onLoopback(int port) {
        return new Door("127.0.0.1", port, "http://127.0.0.1:" + port);
    }
}
