package no.utbredt.reporting.web;

/** What every page and export says. */
public final class Notice {

    /** The honesty line, in Norwegian, as the product carries it. */
    public static final String TEXT =
            "Ikke offisiell statistikk; ikke utgitt av Helsedirektoratet, Norsk helsenett eller SSB.";

    private Notice() {}
}
