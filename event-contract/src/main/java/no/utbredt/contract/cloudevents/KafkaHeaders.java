package no.utbredt.contract.cloudevents;

/** Header names of the CloudEvents Kafka protocol binding 1.0.2, binary content mode (section 3.2). Values are UTF-8. */
public final class KafkaHeaders {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";
    public static final String TIME = "ce_time";
    public static final String SUBJECT = "ce_subject";
    /**
     * W3C trace context, as the distributed tracing extension names it: on a delivery, and from it on report and outcome. Its
     * companion {@code ce_tracestate} is free text and never travels on our topics.
     */
    public static final String TRACE_PARENT = "ce_traceparent";

    public static final String CONTENT_TYPE = "content-type";

    /** The value of {@link #SPEC_VERSION}. */
    public static final String SPEC_VERSION_1_0 = "1.0";
    /** The value of {@link #CONTENT_TYPE}. */
    public static final String JSON = "application/json";

    private KafkaHeaders() {}
}
