package no.utbredt.client;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import no.utbredt.client.event.ActorReference;
import no.utbredt.client.event.Agreement;
import no.utbredt.client.event.AgreementKind;
import no.utbredt.client.event.Classification;
import no.utbredt.client.event.Evidence;
import no.utbredt.client.event.Extent;
import no.utbredt.client.event.Firmness;
import no.utbredt.client.event.Heartbeat;
import no.utbredt.client.event.PartialDate;
import no.utbredt.client.event.Planned;
import no.utbredt.client.event.Report;
import no.utbredt.client.event.ReportName;
import no.utbredt.client.event.Retraction;
import no.utbredt.client.event.Role;
import no.utbredt.client.event.Stage;
import no.utbredt.client.event.Support;
import no.utbredt.client.event.SupportState;
import no.utbredt.client.event.Usage;
import no.utbredt.client.event.UsageUnit;
import no.utbredt.client.event.ValidFrom;

/** What a vendor may say of Bergen's helsestasjon and DigiHelsestasjon. */
public final class Cast {

    public static final String SOURCE = "urn:utbredt:client:cgm-local:demo";

    private Cast() {}

    public static ActorReference bergen() {
        return ActorReference.parse("964338531/helsestasjon");
    }

    public static ReportName earlier() {
        return new ReportName(SOURCE, "2021-0001");
    }

    public static Evidence board() {
        return new Evidence("veikart-21.1", "kap. 2.1.3", "Bergen har innført", Classification.OPEN);
    }

    public static Report inUse() {
        return Report.of(
                bergen(),
                "digihelsestasjon",
                Role.CONSUMER,
                Stage.IN_USE,
                ValidFrom.started("2022-03-01"),
                new PartialDate("2022-03-15"));
    }

    public static Report everythingOfAReport() {
        return inUse().of(new Extent(3, 5, "DISTRICTS"))
                .within(List.of("0-5"))
                .uncertain()
                .with("cgm-helsestasjon")
                .citing(board())
                .correcting(List.of(earlier()));
    }

    public static Usage usage() {
        return new Usage(
                bergen(),
                "digihelsestasjon",
                Role.CONSUMER,
                "API",
                YearMonth.of(2024, 5),
                1342,
                UsageUnit.MESSAGES,
                new PartialDate("2024-06-03"),
                List.of(earlier()));
    }

    public static Support support() {
        return new Support(
                "cgm-helsestasjon",
                null,
                "digihelsestasjon",
                Role.CONSUMER,
                SupportState.AVAILABLE,
                null,
                new Planned(new PartialDate("2024-H2"), new PartialDate("2025-Q1"), Firmness.DECIDED),
                new PartialDate("2024-06-03"),
                board(),
                List.of());
    }

    public static Agreement agreement() {
        return new Agreement(
                bergen(),
                "digihelsestasjon",
                AgreementKind.CONNECTION,
                "NHN",
                new PartialDate("2024-05"),
                new PartialDate("2024-06-01"),
                null,
                new PartialDate("2024-06-03"),
                null,
                List.of());
    }

    public static Heartbeat heartbeat() {
        return new Heartbeat(Instant.parse("2024-06-03T06:00:00.123Z"), List.of("digihelsestasjon"));
    }

    public static Retraction retraction() {
        return new Retraction(List.of(earlier()), new PartialDate("2021-11-02"));
    }
}
