package no.utbredt.reporting.agreement.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.utbredt.reporting.agreement.AgreementLine;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.Agreement;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.time.PartialDate;
import no.utbredt.reporting.web.Cited;
import no.utbredt.reporting.web.Line;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;

/**
 * An agreement an actor has.
 *
 * @param service null where it is about no service alone
 * @param kind code of what is agreed; an option is not its exercise
 * @param counterparty organisation number or short code
 * @param signed as precise as the source was, or null
 * @param from first day it holds, as precise as the source was, or null
 * @param to last day it holds, as precise as the source was, or null for no end that is known
 * @param statedAt when the source said it
 * @param report what it is cited by
 * @param disagreement whether sources say different ends; the later stated is shown
 * @param others how many say otherwise
 * @param otherwise what the highest ranking of them say
 */
record AgreementBody(
        Named actor,
        @Nullable Named service,
        String kind,
        String counterparty,
        @Nullable String signed,
        @Nullable String from,
        @Nullable String to,
        String statedAt,
        Cited report,
        boolean disagreement,
        int others,
        List<OtherAgreementBody> otherwise)
        implements Line {

    static final List<String> COLUMNS = List.of(
            "actor",
            "actorName",
            "service",
            "serviceName",
            "kind",
            "counterparty",
            "signed",
            "from",
            "to",
            "statedAt",
            "speaker",
            "organisation",
            "report",
            "disagreement",
            "otherEnds");

    /** Another end of the same agreement. */
    record OtherAgreementBody(@Nullable String to, String statedAt, Cited report) {

        static OtherAgreementBody of(Event<Agreement> event, Known known) {
            return new OtherAgreementBody(
                    text(event.says().to()), event.report().statedAt().toString(), Cited.of(event, known));
        }
    }

    static AgreementBody of(AgreementLine line, Known known) {
        Event<Agreement> shown = line.shown();
        AgreementLine.Key key = line.key();
        int day = shown.report().statedAt().last();
        return new AgreementBody(
                Objects.requireNonNull(Named.actor(key.actor(), day, known), "restricted actors are not told"),
                key.service() == null ? null : Named.service(key.service(), known),
                key.kind(),
                key.counterparty(),
                text(key.signed()),
                text(key.from()),
                text(shown.says().to()),
                shown.report().statedAt().toString(),
                Cited.of(shown, known),
                line.disagreement(),
                line.otherwise().size(),
                line.otherwise().stream()
                        .limit(Event.MOST_OTHERS)
                        .map(event -> OtherAgreementBody.of(event, known))
                        .toList());
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    @Override
    public List<@Nullable Object> values() {
        return Arrays.asList(
                actor.id(),
                actor.name(),
                service == null ? null : service.id(),
                service == null ? null : service.name(),
                kind,
                counterparty,
                signed,
                from,
                to,
                statedAt,
                report.speaker(),
                report.organisation(),
                report.reference(),
                disagreement,
                otherwise.stream().map(other -> String.valueOf(other.to())).collect(Collectors.joining(" ")));
    }
}
