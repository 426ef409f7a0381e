package no.utbredt.adoption.actor.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.ActorKind;
import no.utbredt.adoption.actor.ActorRegistry;
import no.utbredt.adoption.actor.Dated;
import no.utbredt.adoption.actor.HealthRegion;
import no.utbredt.adoption.actor.MunicipalityNumber;
import no.utbredt.adoption.actor.OrganisationNumber;
import no.utbredt.adoption.actor.Place;
import no.utbredt.adoption.actor.Predecessor;
import no.utbredt.adoption.actor.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real files of the project, as they are loaded at start. */
final class RegistryFilesTest {

    private static final LocalDate AUTUMN_2021 = LocalDate.of(2021, 10, 1);
    private static final LocalDate SUMMER_2024 = LocalDate.of(2024, 6, 1);

    private static final Registration REGISTRATION = RegistryFiles.read(Path.of("../data/registry"));
    private static final ActorRegistry REGISTRY = ActorRegistry.of(REGISTRATION.actors());

    @Test
    void the_files_have_nothing_wrong_in_them() {
        assertThat(REGISTRATION.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2021-10-01, 356", "2023-12-31, 356", "2024-01-01, 357", "2024-06-01, 357"})
    void there_were_so_many_municipalities_and_as_many_of_each_service_area(LocalDate day, int municipalities) {
        assertThat(members("kommune", day)).hasSize(municipalities);
        for (String area : List.of(
                "legevakt",
                "helsestasjon",
                "helsestasjon-ungdom",
                "sykehjem",
                "hjemmetjeneste",
                "kad",
                "smittevernkontor",
                "bestillerkontor",
                "kommuneoverlege",
                "frisklivssentral",
                "ergoterapeut")) {
            assertThat(members(area, day)).as(area).hasSize(municipalities);
        }
    }

    @Test
    void halden_was_renumbered_and_is_one_actor() {
        Actor halden = municipality("3001", AUTUMN_2021);

        assertThat(municipality("3101", SUMMER_2024)).isEqualTo(halden);
        assertThat(halden.nameOn(SUMMER_2024)).isEqualTo("Halden");
        assertThat(REGISTRY.find(new MunicipalityNumber("3001"), SUMMER_2024)).isEmpty();
        assertThat(REGISTRY.find(new MunicipalityNumber("3101"), AUTUMN_2021)).isEmpty();
        assertThat(halden.placeOn(AUTUMN_2021)).contains(new Place("30", "Viken", HealthRegion.SOR_OST));
        assertThat(halden.placeOn(SUMMER_2024)).contains(new Place("31", "Østfold", HealthRegion.SOR_OST));
        assertThat(REGISTRY.find(new OrganisationNumber("959159092"), AUTUMN_2021))
                .contains(halden);
    }

    @Test
    void aalesund_was_split_and_haram_is_new() {
        ActorId before = municipality("1507", AUTUMN_2021).id();
        Actor aalesund = municipality("1508", SUMMER_2024);
        Actor haram = municipality("1580", SUMMER_2024);
        Predecessor inherited = new Predecessor(before, LocalDate.of(2024, 1, 1));

        assertThat(REGISTRY.find(new MunicipalityNumber("1507"), SUMMER_2024)).isEmpty();
        assertThat(aalesund.predecessors()).containsExactly(inherited);
        assertThat(haram.predecessors()).containsExactly(inherited);
        assertThat(haram.identifiers())
                .as("its organisation number is not known and not guessed")
                .noneMatch(dated -> dated.value() instanceof OrganisationNumber);
        assertThat(area(haram, "legevakt", SUMMER_2024).predecessors())
                .extracting(predecessor -> predecessor.actor().value())
                .containsExactly(before + ".legevakt");
    }

    @Test
    void a_service_area_lies_beneath_its_municipality_and_weighs_its_inhabitants() {
        Actor oslo = municipality("0301", SUMMER_2024);
        Actor clinic = area(oslo, "helsestasjon", SUMMER_2024);

        assertThat(clinic.kind()).isEqualTo(ActorKind.SERVICE_AREA);
        assertThat(REGISTRY.ancestors(clinic.id(), SUMMER_2024)).containsExactly(oslo.id());
        assertThat(clinic.places()).isEqualTo(oslo.places());
        assertThat(clinic.weights())
                .contains(new Weight(Weight.Kind.POPULATION, LocalDate.of(2024, 1, 1), 717_710))
                .allMatch(weight -> weight.kind() == Weight.Kind.POPULATION);
        assertThat(oslo.weights()).contains(new Weight(Weight.Kind.GP_LISTS, LocalDate.of(2025, 1, 1), 611));
    }

    @Test
    void oslo_has_fifteen_districts_beneath_it_that_are_a_group_of_their_own_and_no_municipalities() {
        List<Actor> districts = members("bydel", AUTUMN_2021).toList();

        assertThat(districts)
                .extracting(district -> district.nameOn(AUTUMN_2021))
                .hasSize(15)
                .startsWith("Bydel Gamle Oslo")
                .endsWith("Bydel Søndre Nordstrand")
                .doesNotContain("Bydel Sentrum", "Bydel Marka");
        assertThat(districts).allSatisfy(district -> {
            assertThat(district.kind()).isEqualTo(ActorKind.CITY_DISTRICT);
            assertThat(REGISTRY.ancestors(district.id(), AUTUMN_2021))
                    .extracting(ActorId::value)
                    .containsExactly("m-0301");
            assertThat(district.placeOn(AUTUMN_2021).orElseThrow().county()).isEqualTo("03");
            assertThat(district.isMemberOn(AUTUMN_2021, "kommune")).isFalse();
            assertThat(district.identifiers())
                    .as("none is known and none guessed")
                    .isEmpty();
        });
    }

    @Test
    void a_digi_network_has_the_municipalities_its_source_counts_from_the_day_it_is_told_of() {
        assertThat(members("digi-rogaland", AUTUMN_2021)).hasSize(23);
        assertThat(members("digi-viken", AUTUMN_2021)).isEmpty();
        assertThat(members("digi-viken", LocalDate.of(2021, 12, 3))).hasSize(51);
        assertThat(members("digi-viken", SUMMER_2024))
                .as("Viken is divided, and no source says more")
                .isEmpty();
        assertThat(members("digi-nordland", SUMMER_2024)).hasSize(41);
        assertThat(members("pulje-kjernejournal-2019", AUTUMN_2021))
                .extracting(actor -> actor.nameOn(AUTUMN_2021))
                .containsExactlyInAnyOrder("Arendal", "Halden", "Gausdal", "Lillehammer", "Ringebu", "Øyer");
    }

    @Test
    void a_unit_belongs_to_its_trust_and_the_trust_to_its_region() {
        Actor unit = REGISTRY.find(new ActorId("t-974589214")).orElseThrow();

        assertThat(REGISTRY.ancestors(unit.id(), SUMMER_2024))
                .extracting(ActorId::value)
                .containsExactly("t-883971752", "t-991324968");
    }

    @Test
    void trusts_hospitals_and_dental_services_are_in_their_groups() {
        assertThat(members("rhf", SUMMER_2024)).hasSize(4);
        assertThat(members("hf", SUMMER_2024)).hasSize(20);
        assertThat(members("privat-ideelt-sykehus", SUMMER_2024)).hasSize(12);
        assertThat(members("sykehus", SUMMER_2024)).hasSize(32);
        assertThat(members("tannhelsetjeneste", AUTUMN_2021)).hasSize(11);
        assertThat(members("tannhelsetjeneste", SUMMER_2024)).hasSize(15);
    }

    @Test
    void counties_are_there_as_they_were_and_are_with_their_dental_service_and_no_municipality_beneath() {
        assertThat(counties(AUTUMN_2021)).hasSize(11).contains("Viken");
        assertThat(counties(SUMMER_2024)).hasSize(15).contains("Akershus").doesNotContain("Viken");
        assertThat(REGISTRY.ancestors(new ActorId("c-46.tannhelsetjeneste"), SUMMER_2024))
                .extracting(ActorId::value)
                .containsExactly("c-46");
        assertThat(REGISTRY.ancestors(municipality("4601", SUMMER_2024).id(), SUMMER_2024))
                .isEmpty();
    }

    private static List<String> counties(LocalDate day) {
        return REGISTRY.all()
                .filter(actor ->
                        actor.kind() == ActorKind.COUNTY && actor.existence().includes(day))
                .flatMap(actor -> actor.names().stream())
                .map(Dated::value)
                .toList();
    }

    private static Stream<Actor> members(String group, LocalDate day) {
        return REGISTRY.all().filter(actor -> actor.isMemberOn(day, group));
    }

    private static Actor municipality(String number, LocalDate day) {
        return REGISTRY.find(new MunicipalityNumber(number), day).orElseThrow();
    }

    private static Actor area(Actor municipality, String code, LocalDate day) {
        return REGISTRY.serviceArea(municipality.id(), code, day).orElseThrow();
    }
}
