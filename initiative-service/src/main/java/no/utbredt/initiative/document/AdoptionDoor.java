package no.utbredt.initiative.document;

/** The way to the adoption-service. */
@FunctionalInterface
public interface AdoptionDoor {

    /**
     * Its desk for whoever shows that.
     *
     * @param authorization a bearer token as the header carries it; it is shown and not kept
     */
    Adoption with(String authorization);
}
