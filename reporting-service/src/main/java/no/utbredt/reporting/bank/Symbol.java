package no.utbredt.reporting.bank;

/** Why a cell has no figure. Nought is a figure and has no symbol. */
public enum Symbol {
    /** It has one. */
    NONE(""),
    /** Not relevant, not offered, or nobody is there. */
    NOT_APPLICABLE("."),
    /** Unknown. */
    UNKNOWN(".."),
    /** Withheld, for few who may be persons are counted (law 12). */
    WITHHELD(":");

    private final String text;

    Symbol(String text) {
        this.text = text;
    }

    /** As Statistics Norway writes it. */
    public String text() {
        return text;
    }
}
