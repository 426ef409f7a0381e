package no.utbredt.edge.load;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much a service takes upon itself at once.
 *
 * @param inside requests inside at once, at least 1; fewer than the container's threads, the rest is kept for what is open
 * @param open patterns of addresses that are never kept waiting or turned away: health and status
 * @param bodies what is sent
 * @param questions what is asked
 * @param rates how often one caller may come
 */
@ConfigurationProperties("utbredt.load")
record LoadSettings(
        @DefaultValue("160") int inside,
        @DefaultValue({"/v1/status", "/actuator/**"}) List<String> open,
        @DefaultValue Bodies bodies,
        @DefaultValue Questions questions,
        @DefaultValue Rates rates) {

    /**
     * @param inFlight bytes of bodies held at once in all
     * @param usual the largest body of a door that is not named
     * @param doors doors with a bound of their own; the first whose pattern fits decides
     * @param patience how long a body waits for its bytes to become free before the sender is told to come back
     * @param grace how long a body may take however slowly it comes, whether it is kept or was refused
     * @param slowest what has to come in each second after that; eight times as much when nobody wants it
     * @param flows addresses whose bodies are passed on as they come, each with bounds of its own
     * @param flowing how many of them may be on their way at once
     * @param readOn how many bodies nobody wants are read on at once
     */
    record Bodies(
            @DefaultValue("32MB") DataSize inFlight,
            @DefaultValue("1MB") DataSize usual,
            @DefaultValue List<Door> doors,
            @DefaultValue List<Flow> flows,
            @DefaultValue("8") int flowing,
            @DefaultValue("1500ms") Duration patience,
            @DefaultValue("5s") Duration grace,
            @DefaultValue("128KB") DataSize slowest,
            @DefaultValue("32") int readOn) {

        Pace pace() {
            return new Pace(grace, slowest.toBytes());
        }

        Pace leftovers() {
            return new Pace(grace, 8 * slowest.toBytes());
        }
    }

    /**
     * A body that is never held.
     *
     * @param path pattern of its addresses
     * @param type how its media type begins, in lower case; empty for any
     * @param most the largest
     * @param within how long it may take in all, the work on it included
     * @param grace how long it may keep us waiting whatever comes
     * @param slowest what has to come in each further second of waiting
     */
    record Flow(
            String path,
            @DefaultValue("") String type,
            DataSize most,
            @DefaultValue("1h") Duration within,
            @DefaultValue("20s") Duration grace,
            @DefaultValue("4KB") DataSize slowest) {}

    /** A pattern of addresses and the largest body taken there. */
    record Door(String path, DataSize most) {}

    /**
     * @param atOnce questions worked out at once; 0 for twice as many as there are processors
     * @param waiting questions that may wait for their turn
     * @param patience how long one waits before the asker is told to come back
     * @param dear patterns of addresses that may cost much; they have as many turns of their own, half as many
     * @param elsewhere patterns of addresses whose answers are worked out by others: held like any, but no turn is taken
     * @param grace how long an answer may take to leave, however slowly it is read
     * @param slowest how much of it has to be read each second after that
     */
    record Questions(
            @DefaultValue("0") int atOnce,
            @DefaultValue("100") int waiting,
            @DefaultValue("5s") Duration patience,
            @DefaultValue List<String> dear,
            @DefaultValue List<String> elsewhere,
            @DefaultValue("10s") Duration grace,
            @DefaultValue("16KB") DataSize slowest) {

        int turns() {
            return atOnce > 0 ? atOnce : 2 * Runtime.getRuntime().availableProcessors();
        }

        Pace pace() {
            return new Pace(grace, slowest.toBytes());
        }
    }

    /**
     * How often a caller may come, by what it is known as. Requests are counted, not what they carry.
     *
     * @param client of each client whose token was believed
     * @param strangers of all together who show no token, where none is needed
     * @param remembered clients whose allowance is remembered at once, at least 1; who has long been quiet is forgotten first
     */
    record Rates(
            @DefaultValue Rate client,
            @DefaultValue Rate strangers,
            @DefaultValue("10000") int remembered) {}

    /**
     * @param perSecond requests each second in the long run, at most 1,000,000; 0 for no limit
     * @param burst requests that may come at once after a pause, at least 1 and at most 10,000,000; where 0 is said, as many as
     *     in a second
     */
    record Rate(
            @DefaultValue("0") int perSecond,
            @DefaultValue("0") int burst) {

        private static final int FASTEST = 1_000_000;
        private static final int LARGEST = 10_000_000;

        Rate {
            if (perSecond < 0 || perSecond > FASTEST || burst < 0 || burst > LARGEST) {
                throw new IllegalArgumentException("a rate is 0 to " + FASTEST + " a second, with bursts of 0 to "
                        + LARGEST + "; it is " + perSecond + " and " + burst);
            }
        }

        boolean limited() {
            return perSecond > 0;
        }

        int atOnce() {
            return burst > 0 ? burst : perSecond;
        }
    }
}
