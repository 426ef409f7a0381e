package no.utbredt.client.event;

/** Since when it holds in the world. */
public record ValidFrom(PartialDate date, Basis basis) {

    /** It began then. */
    public static ValidFrom started(String date) {
        return new ValidFrom(new PartialDate(date), Basis.STARTED);
    }

    /** It was so by then; what was before is not said. */
    public static ValidFrom observed(String date) {
        return new ValidFrom(new PartialDate(date), Basis.OBSERVED);
    }
}
