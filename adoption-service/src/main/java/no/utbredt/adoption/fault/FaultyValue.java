package no.utbredt.adoption.fault;

/** A value refused itself. Whoever read it knows where it stood and turns this into a finding or a problem. */
public final class FaultyValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    public FaultyValue(Fault fault) {
        super(fault.detail());
        this.fault = fault;
    }

    public FaultyValue(String code, String expected, String detail, String detailNb) {
        this(new Fault(code, expected, detail, detailNb));
    }

    /** What is wrong and what would be right. */
    public Fault fault() {
        return fault;
    }
}
