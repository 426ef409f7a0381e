package no.utbredt.adoption.fault;

/** A fault and where it stands: the first that was met. */
public final class FaultyField extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final transient Fault fault;

    /** @param field a JSON pointer, or the name of a column */
    public FaultyField(String field, Fault fault) {
        super(field + ": " + fault.detail());
        this.field = field;
        this.fault = fault;
    }

    /** Where it stands: a JSON pointer, or the name of a column. */
    public String field() {
        return field;
    }

    public Fault fault() {
        return fault;
    }

    /** The same fault seen from one level above. */
    public FaultyField beneath(String parent) {
        return new FaultyField(parent + field, fault);
    }
}
