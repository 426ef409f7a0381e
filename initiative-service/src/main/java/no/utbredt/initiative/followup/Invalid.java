package no.utbredt.initiative.followup;

import no.utbredt.vocabulary.Quoted;

/** A member of a follow-up cannot be what it is; nothing is changed. */
public final class Invalid extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String member;
    private final String value;
    private final String expected;

    Invalid(String member, String value, String expected) {
        super("%s of a follow-up cannot be '%s'".formatted(member, Quoted.of(value)));
        this.member = member;
        this.value = Quoted.of(value);
        this.expected = expected;
    }

    /** Name of the member. */
    public String member() {
        return member;
    }

    /** What would be right. */
    public String expected() {
        return expected;
    }

    /** The same as the message, in Norwegian bokmål. */
    public String detailNb() {
        return "%s i en oppfølging kan ikke være '%s'".formatted(member, value);
    }
}
