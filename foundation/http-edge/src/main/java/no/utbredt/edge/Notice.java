package no.utbredt.edge;

import org.jspecify.annotations.Nullable;

/** What every page, answer and export with figures or statements of others says. */
public final class Notice {

    /**
     * Whether this process shows an invented roll-out. A process does so or does not for as long as it lives, so it is settled once:
     * by the system property {@code utbredt.simulated}, else the environment's {@code UTBREDT_SIMULATED}. What is neither empty
     * nor {@code false} is a yes: a notice too many does no harm.
     */
    public static final boolean SIMULATED =
            simulated(System.getProperty("utbredt.simulated"), System.getenv("UTBREDT_SIMULATED"));

    /** The honesty line, in Norwegian, as the product carries it. */
    public static final String TEXT = text(SIMULATED);

    private Notice() {}

    static boolean simulated(@Nullable String property, @Nullable String variable) {
        String said = property == null ? variable : property;
        return said != null && !said.isBlank() && !said.strip().equalsIgnoreCase("false");
    }

    static String text(boolean simulated) {
        return (simulated ? "Simulert: oppdiktede innrapporteringer, ingen har meldt dette. " : "")
                + "Ikke offisiell statistikk; ikke utgitt av Helsedirektoratet, Norsk helsenett eller SSB.";
    }
}
