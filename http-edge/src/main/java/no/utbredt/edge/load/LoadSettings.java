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
 */
@ConfigurationProperties("utbredt.load")
record LoadSettings(
        @DefaultValue("160") int inside,
        @DefaultValue({"/v1/status", "/actuator/**"}) List<String> open,
        @DefaultValue Bodies bodies,
        @DefaultValue Questions questions) {

    /**
     * @param inFlight bytes of bodies held at once in all
     * @param usual the largest body of a door that is not named
     * @param doors doors with a bound of their own; the first whose pattern fits decides
     * @param patience how long a body waits for its bytes to become free before the sender is told to come back
     * @param grace how long a body may take however slowly it comes, whether it is kept or was refused
     * @param slowest what has to come in each second after that; eight times as much when nobody wants it
     * @param readOn how many bodies nobody wants are read on at once
     */
    record Bodies(
            @DefaultValue("32MB") DataSize inFlight,
            @DefaultValue("1MB") DataSize usual,
            @DefaultValue List<Door> doors,
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

    /** A pattern of addresses and the largest body taken there. */
    record Door(String path, DataSize most) {}

    /**
     * @param atOnce questions worked out at once; 0 for twice as many as there are processors
     * @param waiting questions that may wait for their turn
     * @param patience how long one waits before the asker is told to come back
     * @param dear patterns of addresses that may cost much; they have as many turns of their own, half as many
     * @param grace how long an answer may take to leave, however slowly it is read
     * @param slowest how much of it has to be read each second after that
     */
    record Questions(
            @DefaultValue("0") int atOnce,
            @DefaultValue("100") int waiting,
            @DefaultValue("1500ms") Duration patience,
            @DefaultValue List<String> dear,
            @DefaultValue("10s") Duration grace,
            @DefaultValue("16KB") DataSize slowest) {

        int turns() {
            return atOnce > 0 ? atOnce : 2 * Runtime.getRuntime().availableProcessors();
        }

        Pace pace() {
            return new Pace(grace, slowest.toBytes());
        }
    }
}
