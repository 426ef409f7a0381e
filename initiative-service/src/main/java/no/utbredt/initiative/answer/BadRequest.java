package no.utbredt.initiative.answer;

/** A parameter that cannot be what it is. */
public final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String value;
    private final String expected;

    public BadRequest(String parameter, String value, String expected) {
        super("%s '%s' is not possible; expected %s".formatted(parameter, value, expected));
        this.parameter = parameter;
        this.value = value;
        this.expected = expected;
    }

    public String parameter() {
        return parameter;
    }

    public String value() {
        return value;
    }

    public String expected() {
        return expected;
    }
}
