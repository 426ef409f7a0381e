package no.utbredt.initiative.catalogue.web;

/** A parameter that cannot be what it is. */
final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String value;
    private final String expected;

    BadRequest(String parameter, String value, String expected) {
        super("%s '%s' is not possible; expected %s".formatted(parameter, value, expected));
        this.parameter = parameter;
        this.value = value;
        this.expected = expected;
    }

    String parameter() {
        return parameter;
    }

    String value() {
        return value;
    }

    String expected() {
        return expected;
    }
}
