package no.utbredt.reporting.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.usage.UsageLine;
import org.jspecify.annotations.Nullable;

/**
 * How much a service was used in the newest month anything is told of, in one role, channel and unit. Volumes of different things
 * are never added up.
 *
 * @param month first epoch day of the month
 * @param role null where the volumes are not told apart
 * @param channel null for all of them
 * @param unit code of what is counted
 * @param volume that of all actors that told one
 * @param actors how many told one
 */
public record Volume(
        int month, @Nullable Role role, @Nullable String channel, String unit, long volume, int actors) {

    /** One for each thing told, of its newest month. */
    static List<Volume> newest(List<UsageLine> lines) {
        Map<String, List<UsageLine>> byThing = new TreeMap<>();
        lines.forEach(line -> byThing.computeIfAbsent(thing(line.key()), some -> new ArrayList<>())
                .add(line));
        return byThing.values().stream().map(Volume::newestOf).toList();
    }

    private static String thing(UsageLine.Key key) {
        return String.join(
                "\0", Objects.toString(key.role(), ""), Objects.requireNonNullElse(key.channel(), ""), key.unit());
    }

    private static Volume newestOf(List<UsageLine> lines) {
        int month = lines.stream().mapToInt(line -> line.key().month()).max().orElseThrow();
        List<UsageLine> then =
                lines.stream().filter(line -> line.key().month() == month).toList();
        UsageLine.Key key = then.getFirst().key();
        return new Volume(
                month,
                key.role(),
                key.channel(),
                key.unit(),
                then.stream().mapToLong(line -> line.shown().says().volume()).sum(),
                then.size());
    }
}
