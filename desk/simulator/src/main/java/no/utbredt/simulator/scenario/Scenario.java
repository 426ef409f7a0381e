package no.utbredt.simulator.scenario;

import java.time.LocalDate;
import java.util.List;
import no.utbredt.simulator.cast.Cast;
import no.utbredt.simulator.country.Country;
import no.utbredt.simulator.rollout.Rollout;
import no.utbredt.simulator.rollout.Rollouts;

/**
 * An invented roll-out of real services in a real country. The same seed and size give the same history, byte for byte.
 *
 * @param cast who takes part
 * @param rollouts what is rolled out
 * @param history all that is said, in the order of the days
 */
public record Scenario(Cast cast, List<Rollout> rollouts, List<Statement> history) {

    /**
     * Makes one.
     *
     * @param seed any number
     * @param percent how much of the country takes part, 1 to 100
     */
    public static Scenario of(Country country, long seed, int percent) {
        Cast cast = Cast.of(country, seed, percent);
        List<Rollout> rollouts = Rollouts.of(percent);
        return new Scenario(cast, rollouts, History.of(cast, rollouts, seed));
    }

    /** What is said before a day. */
    public List<Statement> before(LocalDate day) {
        return history.stream()
                .filter(each -> each.heading().day().isBefore(day))
                .toList();
    }
}
