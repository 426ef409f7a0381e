package no.utbredt.watch.meter;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import java.util.Set;

/**
 * What a meter of ours may be tagged with. Everything listed has few values, known from contract, catalogue or register of
 * clients; an actor, a report or a source is never among them. A meter that breaks the rule is not registered.
 */
public final class MeterTags {

    /** The tags allowed on {@code utbredt.*}. */
    public static final Set<String> ALLOWED = Set.of(
            "client",
            "verdict",
            "reason",
            "topic",
            "partition",
            "writer",
            "kind",
            "engine",
            "group",
            "service",
            "stage");

    private static final String OURS = "utbredt.";
    /** Vendors are some dozens; ten times as many would be a fault of ours. */
    private static final int MOST_CLIENTS = 500;

    private MeterTags() {}

    /** Denies what is tagged with anything else. */
    static MeterFilter allowed() {
        return new MeterFilter() {
            @Override
            public MeterFilterReply accept(Meter.Id id) {
                return keeps(id) ? MeterFilterReply.NEUTRAL : MeterFilterReply.DENY;
            }
        };
    }

    /** Denies clients beyond the bound. */
    static MeterFilter boundedClients() {
        return MeterFilter.maximumAllowableTags(OURS, "client", MOST_CLIENTS, MeterFilter.deny());
    }

    private static boolean keeps(Meter.Id id) {
        return !id.getName().startsWith(OURS) || id.getTags().stream().allMatch(tag -> ALLOWED.contains(tag.getKey()));
    }
}
