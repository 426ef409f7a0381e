package no.utbredt.adoption.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Speaker;
import no.utbredt.adoption.client.Tenant;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.vocabulary.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may say something of whom (law 12 and its fine print): every speaker on every ground, under a number of its own or another's. */
class EntitlementTest {

    private static final String OWN = "964338531";
    private static final String ANOTHERS = "958935420";
    private static final ReportName NAME = new ReportName("urn:client:a", "1");
    private static final PartialDate DAY = PartialDate.parse("2024-05-01");
    private static final LocalDate TODAY = LocalDate.parse("2024-06-01");

    @ParameterizedTest(name = "{0} of {2}, {1}: {3}")
    @CsvSource(textBlock = """
            ACTOR,    itself,        its own number,  accepted
            ACTOR,    itself,        another number,  accepted
            ACTOR,    delegated,     another number,  actor-not-own
            ACTOR,    not delegated, its own number,  actor-not-own
            ACTOR,    not delegated, another number,  actor-not-own
            ACTOR,    unknown,       its own number,  actor-not-known
            ACTOR,    unknown,       another number,  actor-not-own
            VENDOR,   itself,        its own number,  accepted
            VENDOR,   delegated,     another number,  accepted by d-1
            VENDOR,   not delegated, another number,  delegation-missing
            VENDOR,   unknown,       its own number,  accepted
            VENDOR,   unknown,       another number,  accepted
            OPERATOR, not delegated, another number,  accepted
            OPERATOR, unknown,       another number,  accepted
            DOCUMENT, not delegated, another number,  accepted
            DOCUMENT, unknown,       another number,  accepted
            """)
    void who_speaks_may_do_so_or_is_told_why_not(Speaker speaker, String ground, String number, String answer) {
        String about = number.equals("its own number") ? OWN : ANOTHERS;

        assertThat(Stream.of(about(about), usageOf(about), agreementOf(about))
                        .map(said -> Entitlement.of(
                                client(speaker),
                                said,
                                (organisation, actor, service, day, received) -> known(ground),
                                TODAY))
                        .map(EntitlementTest::answer))
                .containsOnly(answer);
    }

    @ParameterizedTest(name = "a token for {0}: {1} {2} of one that is {3} to it and {4} to the client is {5}")
    @CsvSource(textBlock = """
            its organisation,           VENDOR,   its own number, itself,        delegated,     accepted by d-1
            its organisation,           VENDOR,   another number, itself,        delegated,     accepted by d-1
            its organisation,           VENDOR,   another number, itself,        not delegated, delegation-missing
            its organisation,           VENDOR,   another number, not delegated, delegated,     actor-outside-token
            its organisation,           VENDOR,   another number, delegated,     delegated,     actor-outside-token
            its organisation,           VENDOR,   another number, unknown,       unknown,       actor-outside-token
            its organisation,           VENDOR,   its own number, unknown,       unknown,       accepted
            its unit,                   VENDOR,   its own number, unknown,       unknown,       accepted
            its unit,                   VENDOR,   another number, itself,        delegated,     accepted by d-1
            its unit,                   VENDOR,   another number, not delegated, delegated,     actor-outside-token
            nobody,                     VENDOR,   its own number, itself,        delegated,     actor-outside-token
            its organisation,           ACTOR,    its own number, itself,        itself,        accepted
            its organisation,           ACTOR,    another number, not delegated, itself,        actor-outside-token
            its organisation,           OPERATOR, another number, itself,        not delegated, accepted
            its organisation,           OPERATOR, another number, not delegated, not delegated, actor-outside-token
            its organisation,           DOCUMENT, another number, not delegated, not delegated, actor-outside-token
            all the client may speak of, VENDOR,  another number, not delegated, delegated,     accepted by d-1
            """)
    void a_token_for_one_organisation_limits_whom_a_client_may_speak_of_and_widens_nothing(
            String issuedFor, Speaker speaker, String number, String toTenant, String toClient, String answer) {
        String tenantsNumber = "974557746";
        String about = number.equals("its own number") ? tenantsNumber : ANOTHERS;
        Tenant tenant =
                switch (issuedFor) {
                    case "its organisation" -> new Tenant(tenantsNumber, null);
                    case "its unit" -> new Tenant("983974724", tenantsNumber);
                    case "nobody" -> new Tenant(null, null);
                    default -> null;
                };

        assertThat(Stream.of(about(about), usageOf(about), agreementOf(about))
                        .map(said -> Entitlement.of(
                                client(speaker).limitedTo(tenant),
                                said,
                                (organisation, actor, service, day, received) -> organisation.equals(tenantsNumber)
                                        ? known(toTenant)
                                        : known(organisation.equals(OWN) ? toClient : "not delegated"),
                                TODAY))
                        .map(EntitlementTest::answer))
                .containsOnly(answer);
    }

    @Test
    void a_report_outside_the_token_is_refused_naming_both() {
        Fault fault = Objects.requireNonNull(Entitlement.of(
                        client(Speaker.VENDOR).limitedTo(new Tenant("983974724", "974557746")),
                        about(ANOTHERS),
                        (organisation, actor, service, day, received) -> known("not delegated"),
                        TODAY)
                .fault());

        assertThat(fault.detail()).contains("983974724", "974557746", ANOTHERS);
        assertThat(fault.detailNb()).contains("983974724", "974557746", ANOTHERS);
    }

    @ParameterizedTest
    @EnumSource(Speaker.class)
    void who_speaks_of_no_actor_needs_no_delegation(Speaker speaker) {
        Report heartbeat = new Report.Unchanged(NAME, Instant.parse("2024-05-01T06:00:00Z"), List.of());

        assertThat(answer(Entitlement.of(
                        client(speaker).limitedTo(new Tenant(null, null)),
                        heartbeat,
                        (organisation, actor, service, day, received) -> known(""),
                        TODAY)))
                .isEqualTo("accepted");
    }

    @Test
    void an_agreement_of_no_service_alone_needs_a_delegation_of_all() {
        Delegated ofOneService = (organisation, actor, service, day, received) ->
                known(service.equals("kjernejournal") ? "delegated" : "not delegated");

        assertThat(answer(Entitlement.of(client(Speaker.VENDOR), agreementOf(ANOTHERS), ofOneService, TODAY)))
                .isEqualTo("delegation-missing");
    }

    private static String answer(Entitlement entitlement) {
        Fault fault = entitlement.fault();
        String delegation = entitlement.delegation();
        return fault != null ? fault.code() : delegation == null ? "accepted" : "accepted by " + delegation;
    }

    private static Delegated.Ground known(String ground) {
        return switch (ground) {
            case "itself" -> new Delegated.Ground.Itself();
            case "delegated" -> new Delegated.Ground.By("d-1");
            case "not delegated" -> new Delegated.Ground.None();
            default -> new Delegated.Ground.ActorUnknown();
        };
    }

    private static Client client(Speaker speaker) {
        @Nullable String organisation = speaker == Speaker.DOCUMENT ? null : OWN;
        return new Client("client", "Client", speaker == Speaker.OPERATOR ? OWN : organisation, speaker, "urn:client:");
    }

    private static Report usageOf(String number) {
        PartialDate month = PartialDate.parse("2024-04");
        return new Report.Used(
                NAME,
                new Subject("ENH", number, null),
                "kjernejournal",
                null,
                null,
                month,
                12,
                UsageUnit.MESSAGES,
                DAY,
                null,
                List.of());
    }

    private static Report agreementOf(String number) {
        return new Report.Agreed(
                NAME,
                new Subject("ENH", number, null),
                null,
                AgreementKind.MEMBERSHIP,
                "NHN",
                null,
                null,
                null,
                DAY,
                null,
                List.of());
    }

    private static Report about(String number) {
        return new Report.Adopted(
                NAME,
                new Subject("ENH", number, null),
                "kjernejournal",
                Role.CONSUMER,
                Stage.IN_USE,
                new Since(DAY, Since.Basis.OBSERVED),
                DAY,
                List.of(),
                null,
                Certainty.CERTAIN,
                null,
                null,
                null,
                List.of(),
                null);
    }
}
