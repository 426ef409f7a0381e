package no.utbredt.initiative.answer;

/** What every answer with statements of others carries. */
public final class Notice {

    /** Whose statistics these are not. */
    public static final String TEXT =
            "Ikke offisiell statistikk; ikke utgitt av Helsedirektoratet, Norsk helsenett eller SSB.";

    private Notice() {}
}
