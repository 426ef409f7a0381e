package no.utbredt.reporting.vendor.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.vendor.VendorLine;
import no.utbredt.reporting.web.Line;
import org.jspecify.annotations.Nullable;

/**
 * When a vendor was last heard: silence is told from zero.
 *
 * @param organisation its organisation number
 * @param reports how many reports of whatever kind, heartbeats left out
 * @param lastReport when the last of them came, or null when none has
 * @param lastHeartbeat when it last said that there is nothing new, or null when it never has
 * @param nothingNewUntil up to when it said there is nothing new, or null
 * @param nothingNewOf the services it then spoke of; empty for all, or where it never did
 * @param lastHeard the later of the two, or null for never
 * @param silentDays whole days from then to the end of the day known at, or null for never heard
 * @param delegations how many have let it speak
 */
record VendorBody(
        String organisation,
        int reports,
        @Nullable Instant lastReport,
        @Nullable Instant lastHeartbeat,
        @Nullable Instant nothingNewUntil,
        List<String> nothingNewOf,
        @Nullable Instant lastHeard,
        @Nullable Long silentDays,
        int delegations)
        implements Line {

    static final List<String> COLUMNS = List.of(
            "organisation",
            "reports",
            "lastReport",
            "lastHeartbeat",
            "nothingNewUntil",
            "nothingNewOf",
            "lastHeard",
            "silentDays",
            "delegations");

    static VendorBody of(VendorLine line, Horizon horizon) {
        Instant heard = line.lastHeard();
        return new VendorBody(
                line.organisation(),
                line.reports(),
                line.lastReport(),
                line.lastHeartbeat(),
                line.nothingNewUntil(),
                List.copyOf(line.nothingNewOf()),
                heard,
                heard == null
                        ? null
                        : Long.valueOf(Duration.between(heard, horizon.before()).toDays()),
                line.delegations());
    }

    @Override
    public List<@Nullable Object> values() {
        return Arrays.asList(
                organisation,
                reports,
                lastReport,
                lastHeartbeat,
                nothingNewUntil,
                String.join(" ", nothingNewOf),
                lastHeard,
                silentDays,
                delegations);
    }
}
