package no.utbredt.reporting.support.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.report.StartBasis;
import no.utbredt.reporting.report.Support;
import no.utbredt.reporting.support.SupportLine;
import no.utbredt.reporting.web.Cited;
import no.utbredt.reporting.web.Line;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;

/**
 * How far an EHR system is with a service on a day.
 *
 * @param vendor organisation number of the product's vendor
 * @param product code of the EHR system, unique within its vendor
 * @param state how far; UNKNOWN where nobody says
 * @param since since when, or seen by when; null where nobody says
 * @param basis what the date means, or null with it
 * @param statedAt when the source said it, or null where nobody does
 * @param report what it is cited by, or null where nobody says
 * @param disagreement whether sources say different states of the same time
 * @param others how many say otherwise
 * @param otherwise what the highest ranking of them say
 * @param planned the latest stated plan, or null
 */
record SupportBody(
        String vendor,
        String product,
        Named service,
        Role role,
        Support.State state,
        @Nullable String since,
        @Nullable StartBasis basis,
        @Nullable String statedAt,
        @Nullable Cited report,
        boolean disagreement,
        int others,
        List<OtherSupportBody> otherwise,
        @Nullable PlannedSupportBody planned)
        implements Line {

    static final List<String> COLUMNS = List.of(
            "vendor",
            "product",
            "service",
            "serviceName",
            "role",
            "state",
            "since",
            "basis",
            "statedAt",
            "report",
            "disagreement",
            "otherStates",
            "plannedState",
            "plannedEarliest",
            "plannedLatest",
            "plannedFirmness",
            "plannedStatedAt");

    /** Another state of the same time. */
    record OtherSupportBody(Support.State state, String statedAt, Cited report) {

        static OtherSupportBody of(Event<Support> event, Known known) {
            return new OtherSupportBody(
                    event.says().state(), event.report().statedAt().toString(), Cited.of(event, known));
        }
    }

    /** What is planned; a planned date is no state. */
    record PlannedSupportBody(
            Support.State state,
            @Nullable String earliest,
            @Nullable String latest,
            String firmness,
            String statedAt,
            Cited report) {

        static @Nullable PlannedSupportBody of(@Nullable Event<Support> event, Known known) {
            Support.Planned planned = event == null ? null : event.says().planned();
            return event == null || planned == null
                    ? null
                    : new PlannedSupportBody(
                            event.says().state(),
                            planned.earliest(),
                            planned.latest(),
                            planned.firmness(),
                            event.report().statedAt().toString(),
                            Cited.of(event, known));
        }
    }

    static SupportBody of(SupportLine line, Known known) {
        SupportLine.Key key = line.key();
        Event<Support> shown = line.shown();
        return new SupportBody(
                key.vendor(),
                key.product(),
                Named.service(key.service(), known),
                key.role(),
                line.state(),
                shown == null ? null : String.valueOf(shown.says().since()),
                shown == null ? null : shown.says().basis(),
                shown == null ? null : shown.report().statedAt().toString(),
                shown == null ? null : Cited.of(shown, known),
                line.disagreement(),
                line.otherwise().size(),
                line.otherwise().stream()
                        .limit(Event.MOST_OTHERS)
                        .map(event -> OtherSupportBody.of(event, known))
                        .toList(),
                PlannedSupportBody.of(line.planned(), known));
    }

    @Override
    public List<@Nullable Object> values() {
        return Arrays.asList(
                vendor,
                product,
                service.id(),
                service.name(),
                role,
                state,
                since,
                basis,
                statedAt,
                report == null ? null : report.reference(),
                disagreement,
                otherwise.stream().map(other -> other.state().name()).collect(Collectors.joining(" ")),
                planned == null ? null : planned.state(),
                planned == null ? null : planned.earliest(),
                planned == null ? null : planned.latest(),
                planned == null ? null : planned.firmness(),
                planned == null ? null : planned.statedAt());
    }
}
