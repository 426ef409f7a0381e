package no.utbredt.contract;

/**
 * Who writes to a topic. Readers that wait until everything is known, and a backup that shall hold it, ask here whom and what
 * to wait for.
 */
public enum TopicWriter {
    /** Appends deliveries as they come in; says no progress, the register does when it has worked them off. */
    DOOR("door"),
    /** A registered client, to its own inbox; it says no progress, the door answers it. */
    CLIENT("client"),
    /** Admits each report once; says its progress for each partition of the deliveries. */
    REGISTER("register"),
    /** The postman of the adoption-service; says its progress for partition 0. */
    ADOPTION_DOCUMENTS("adoption-documents"),
    /** The postman of the initiative-service; says its progress for partition 0. */
    INITIATIVE_DOCUMENTS("initiative-documents"),
    /** The view of the reporting-service tells what has become of the whole; nobody waits for it, so it says no progress. */
    VIEW("view");

    private final String signature;

    TopicWriter(String signature) {
        this.signature = signature;
    }

    /** The name it signs its progress with on {@code utbredt.progress}. */
    public String signature() {
        return signature;
    }
}
