package no.utbredt.initiative.release;

import no.utbredt.vocabulary.Quoted;

/** Why a release is not written; nothing is changed. */
public final class Objection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String member;
    private final String expected;
    private final String detailNb;

    private Objection(String code, String member, String expected, String detail, String detailNb) {
        super(detail);
        this.code = code;
        this.member = member;
        this.expected = expected;
        this.detailNb = detailNb;
    }

    static Objection invalid(String member, String value, String expected) {
        return new Objection(
                "release-invalid",
                member,
                expected,
                "%s of a release cannot be '%s'".formatted(member, Quoted.of(value)),
                "%s i en utgivelse kan ikke være '%s'".formatted(member, Quoted.of(value)));
    }

    static Objection frozen(String member, String id) {
        return new Objection(
                "release-frozen",
                member,
                "what the release says already, or another release that follows it",
                "%s of the release %s is frozen; only title, titleEnglish and note may change".formatted(member, id),
                "%s i utgivelsen %s er fryst; bare title, titleEnglish og note kan endres".formatted(member, id));
    }

    /** Stable, lower-case kebab. */
    public String code() {
        return code;
    }

    /** Name of the member it is about. */
    public String member() {
        return member;
    }

    /** What would be right. */
    public String expected() {
        return expected;
    }

    /** The same as the message, in Norwegian bokmål. */
    public String detailNb() {
        return detailNb;
    }
}
