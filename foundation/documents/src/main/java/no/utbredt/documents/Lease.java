package no.utbredt.documents;

/**
 * The right to be a service's only postman. It keeps two from taking turns; safety does not rest on it but on the broker,
 * which fences whoever came first.
 */
public interface Lease {

    /** Takes or renews the lease; false while another holds it. */
    boolean hold();

    /** Gives it up, so that another need not wait for it to expire. Does nothing when it is not held. */
    void release();
}
