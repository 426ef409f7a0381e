package no.utbredt.watch.engine;

/** Something a service cannot do without: the brokers, the store. */
public interface Engine extends AutoCloseable {

    /** {@code broker} or {@code store}; a tag value. */
    String name();

    /**
     * Returns once it has answered the smallest question there is.
     *
     * @throws Exception when it did not in time
     */
    void ask() throws Exception;

    @Override
    void close();
}
