package no.utbredt.edge;

/** What a stranger sent, as it is quoted back. */
public final class Shortened {

    private static final int MOST = 100;

    private Shortened() {}

    /** At most 100 characters, and none that a screen would act upon. */
    public static String of(String text) {
        String shown = text.length() <= MOST ? text : text.substring(0, MOST) + "…";
        return shown.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "�");
    }
}
