package no.utbredt.adoption.delegation.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.ActorKind;
import no.utbredt.adoption.actor.Dated;
import no.utbredt.adoption.actor.Identifier;
import no.utbredt.adoption.actor.MunicipalityNumber;
import no.utbredt.adoption.actor.OrganisationNumber;
import no.utbredt.adoption.actor.Period;
import no.utbredt.adoption.actor.kafka.ActorDocuments;
import no.utbredt.adoption.delegation.Delegation;
import no.utbredt.adoption.delegation.Standing;
import no.utbredt.documents.Doorbell;
import no.utbredt.documents.InMemoryArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class DelegationDocumentsTest {

    private static final OrganisationNumber CGM = new OrganisationNumber("999000010");
    private static final OrganisationNumber DIPS = new OrganisationNumber("999000029");
    private static final LocalDate IN_2021 = LocalDate.of(2021, 10, 1);
    private static final LocalDate IN_2024 = LocalDate.of(2024, 6, 1);

    private final InMemoryArchive archive = new InMemoryArchive(Clock.systemUTC(), new Doorbell());
    private final ActorDocuments actors = new ActorDocuments(archive);
    private final DelegationDocuments delegations = new DelegationDocuments(archive, actors);

    @BeforeEach
    void halden_with_its_clinics_lets_cgm_speak_under_the_number_it_had() {
        actors.load(List.of(halden(), clinicOfHalden()));
        delegations.register(delegation("cgm-halden", "3001", List.of(), null), null);
    }

    @Test
    void a_vendor_may_speak_for_whoever_let_it() {
        assertThat(standing(CGM, "3001", null, IN_2021)).isEqualTo(new Standing.Delegated("cgm-halden"));
    }

    @Test
    void and_for_the_units_beneath() {
        assertThat(standing(CGM, "3001", "helsestasjon", IN_2021)).isEqualTo(new Standing.Delegated("cgm-halden"));
    }

    @Test
    void and_still_after_a_renumbering() {
        assertThat(standing(CGM, "3101", null, IN_2024)).isEqualTo(new Standing.Delegated("cgm-halden"));
    }

    @Test
    void another_vendor_may_not() {
        assertThat(standing(DIPS, "3001", null, IN_2021)).isEqualTo(new Standing.Undelegated());
    }

    @Test
    void nor_of_a_day_before_or_after_it_was_let() {
        delegations.register(delegation("cgm-halden", "3001", List.of(), LocalDate.of(2021, 12, 31)), null);

        assertThat(standing(CGM, "3001", null, LocalDate.of(2020, 12, 31))).isEqualTo(new Standing.Undelegated());
        assertThat(standing(CGM, "3001", null, IN_2021)).isEqualTo(new Standing.Delegated("cgm-halden"));
        assertThat(standing(CGM, "3101", null, IN_2024)).isEqualTo(new Standing.Undelegated());
    }

    @Test
    void whoever_was_let_go_cannot_date_back_what_it_says() {
        delegations.register(delegation("cgm-halden", "3001", List.of(), LocalDate.of(2021, 12, 31)), null);
        Actor halden = actors.registry().resolve("KOMNR", "3001", null, IN_2021).orElseThrow();

        assertThat(delegations.covering(CGM, halden, "kjernejournal", IN_2021, IN_2021))
                .isPresent();
        assertThat(delegations.covering(CGM, halden, "kjernejournal", IN_2021, IN_2024))
                .isEmpty();
    }

    @Test
    void a_number_means_whoever_has_it_on_the_nearest_day() {
        assertThat(standing(CGM, "3101", null, IN_2021)).isEqualTo(new Standing.Delegated("cgm-halden"));
    }

    @Test
    void nor_of_a_service_it_was_not_let_speak_of() {
        delegations.register(delegation("cgm-halden", "3001", List.of("digihelse"), null), null);

        assertThat(standing(CGM, "3001", null, IN_2021)).isEqualTo(new Standing.Undelegated());
    }

    @Test
    void an_actor_nobody_knows_is_not_the_same_as_one_that_did_not_delegate() {
        assertThat(standing(CGM, "4601", null, IN_2021)).isEqualTo(new Standing.UnknownActor());
        assertThat(standing(CGM, "3001", "legevakt", IN_2021)).isEqualTo(new Standing.UnknownActor());
    }

    @Test
    void a_revocation_is_not_undone_by_the_file_the_delegation_came_from() {
        List<Delegation> file = List.of(delegation("dips-halden", "3001", List.of(), null));
        assertThat(delegations.load(file)).isEqualTo(1);
        delegations.register(delegation("dips-halden", "3001", List.of(), IN_2021), null);

        assertThat(delegations.load(file)).isZero();
    }

    private Standing standing(OrganisationNumber vendor, String number, @Nullable String area, LocalDate day) {
        return delegations.standing(vendor, "KOMNR", number, area, "kjernejournal", day);
    }

    private static Delegation delegation(String id, String number, List<String> services, @Nullable LocalDate to) {
        return new Delegation(id, CGM, new MunicipalityNumber(number), services, LocalDate.of(2021, 1, 1), to);
    }

    private static Actor halden() {
        return actor(
                "m-3001",
                ActorKind.MUNICIPALITY,
                null,
                List.of(
                        new Dated<>(new MunicipalityNumber("3001"), new Period(null, LocalDate.of(2023, 12, 31))),
                        new Dated<>(new MunicipalityNumber("3101"), new Period(LocalDate.of(2024, 1, 1), null))),
                List.of());
    }

    private static Actor clinicOfHalden() {
        return actor(
                "m-3001.helsestasjon",
                ActorKind.SERVICE_AREA,
                "helsestasjon",
                List.of(),
                List.of(new Dated<>(new ActorId("m-3001"), Period.ALWAYS)));
    }

    private static Actor actor(
            String id,
            ActorKind kind,
            @Nullable String area,
            List<Dated<Identifier>> identifiers,
            List<Dated<ActorId>> parents) {
        return new Actor(
                new ActorId(id),
                kind,
                area,
                List.of(new Dated<>("Halden", Period.ALWAYS)),
                identifiers,
                parents,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Period.ALWAYS,
                false,
                List.of());
    }
}
