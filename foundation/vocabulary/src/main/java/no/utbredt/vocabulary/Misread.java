package no.utbredt.vocabulary;

import java.util.Objects;

/** Something written that cannot be taken as it stands, and what would be right. Whoever read it knows where it stood. */
public final class Misread extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String expected;
    private final String detailNb;

    /**
     * @param code stable, lower-case kebab
     * @param expected what would be right, as short as it can be said
     * @param detail for people, in English; what it quotes is {@link Quoted}
     * @param detailNb for people, in Norwegian bokmål
     */
    public Misread(String code, String expected, String detail, String detailNb) {
        super(detail);
        this.code = Objects.requireNonNull(code, "code");
        this.expected = Objects.requireNonNull(expected, "expected");
        this.detailNb = Objects.requireNonNull(detailNb, "detailNb");
    }

    public String code() {
        return code;
    }

    public String expected() {
        return expected;
    }

    /** What is wrong, in English. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    public String detailNb() {
        return detailNb;
    }
}
