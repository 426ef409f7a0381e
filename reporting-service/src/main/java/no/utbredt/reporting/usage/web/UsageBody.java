package no.utbredt.reporting.usage.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.report.Usage;
import no.utbredt.reporting.usage.UsageLine;
import no.utbredt.reporting.web.Cited;
import no.utbredt.reporting.web.Line;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;

/**
 * How much an actor used a service in a month.
 *
 * @param role which part the actor takes, or null where the volume is not told apart
 * @param channel code of the way it was used, or null for all of them
 * @param month such as {@code 2024-05}
 * @param unit code of what is counted
 * @param statedAt when the source said it
 * @param report what it is cited by
 * @param disagreement whether sources say different volumes; the later stated is shown
 * @param others how many say otherwise
 * @param otherwise what the highest ranking of them say
 */
record UsageBody(
        Named actor,
        Named service,
        @Nullable Role role,
        @Nullable String channel,
        String month,
        long volume,
        String unit,
        String statedAt,
        Cited report,
        boolean disagreement,
        int others,
        List<OtherUsageBody> otherwise)
        implements Line {

    static final List<String> COLUMNS = List.of(
            "actor",
            "actorName",
            "service",
            "serviceName",
            "role",
            "channel",
            "month",
            "volume",
            "unit",
            "statedAt",
            "speaker",
            "organisation",
            "report",
            "disagreement",
            "otherVolumes");

    /** Another volume of the same. */
    record OtherUsageBody(long volume, String statedAt, Cited report) {

        static OtherUsageBody of(Event<Usage> event, Known known) {
            return new OtherUsageBody(
                    event.says().volume(), event.report().statedAt().toString(), Cited.of(event, known));
        }
    }

    static UsageBody of(UsageLine line, Known known) {
        Event<Usage> shown = line.shown();
        UsageLine.Key key = line.key();
        return new UsageBody(
                Objects.requireNonNull(Named.actor(key.actor(), key.month(), known), "restricted actors are not told"),
                Named.service(key.service(), known),
                key.role(),
                key.channel(),
                shown.says().month().toString(),
                shown.says().volume(),
                key.unit(),
                shown.report().statedAt().toString(),
                Cited.of(shown, known),
                line.disagreement(),
                line.otherwise().size(),
                line.otherwise().stream()
                        .limit(Event.MOST_OTHERS)
                        .map(event -> OtherUsageBody.of(event, known))
                        .toList());
    }

    @Override
    public List<@Nullable Object> values() {
        return Arrays.asList(
                actor.id(),
                actor.name(),
                service.id(),
                service.name(),
                role,
                channel,
                month,
                volume,
                unit,
                statedAt,
                report.speaker(),
                report.organisation(),
                report.reference(),
                disagreement,
                otherwise.stream().map(other -> Long.toString(other.volume())).collect(Collectors.joining(" ")));
    }
}
