package no.utbredt.simulator.scenario;

import java.nio.file.Path;
import no.utbredt.simulator.country.Country;

/** The country of the project's own register. */
public final class Norway {

    /** Everybody. */
    public static final Country WHOLE = Country.read(Path.of("../../data/registry"));

    private Norway() {}
}
