package no.utbredt.client.event;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much an actor used a service in a month. It never changes a stage.
 *
 * @param role null where the sides are not told apart
 * @param channel such as {@code API} or {@code PORTAL}; null for all of them
 * @param volume 0 to 10¹² of {@code unit}
 * @param corrects what of its own kind this one takes the place of
 */
public record Usage(
        ActorReference actor,
        String service,
        @Nullable Role role,
        @Nullable String channel,
        YearMonth month,
        long volume,
        UsageUnit unit,
        PartialDate statedAt,
        List<ReportName> corrects)
        implements Statement {

    public Usage {
        Bounds.code(service, "service");
        Bounds.between(volume, 0, 1_000_000_000_000L, "volume");
        if (channel != null) {
            Bounds.code(channel, "channel");
        }
        corrects = Bounds.list(corrects);
    }
}
