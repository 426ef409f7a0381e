package no.utbredt.adoption.succession.web;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.ActorKind;
import no.utbredt.adoption.actor.ActorRegistry;
import no.utbredt.adoption.actor.MunicipalityNumber;
import no.utbredt.adoption.actor.Place;
import no.utbredt.adoption.actor.Predecessor;
import no.utbredt.adoption.actor.file.RegistryFiles;
import no.utbredt.adoption.actor.kafka.ActorDocuments;
import no.utbredt.adoption.fault.web.Fields;
import no.utbredt.adoption.sheet.Outcome;
import no.utbredt.adoption.sheet.Sheet;
import no.utbredt.adoption.sheet.file.ActorRows;
import no.utbredt.adoption.succession.Enactment;
import no.utbredt.adoption.succession.InMemorySuccessionBook;
import no.utbredt.adoption.succession.Succession;
import no.utbredt.adoption.succession.SuccessionId;
import no.utbredt.documents.Doorbell;
import no.utbredt.documents.InMemoryArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The Norwegian municipalities 2017–2026, entered as an operator enters them: sheets and successions, a day at a time. */
final class MunicipalHistoryTest {

    private static final Path FOLDER = Path.of("../data/history");
    private static final ActorRegistry HISTORY = entered();
    private static final ActorRegistry SHIPPED =
            ActorRegistry.of(RegistryFiles.read(Path.of("../data/registry")).actors());

    private static ActorRegistry entered() {
        ActorDocuments actors = new ActorDocuments(new InMemoryArchive(Clock.systemUTC(), new Doorbell()));
        Enactment enactment = new Enactment(actors, new InMemorySuccessionBook(), Clock.systemUTC());
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                byte[] body = Files.readAllBytes(file);
                if (file.toString().endsWith(".actors.csv")) {
                    assertThat(Sheet.enter(ActorRows.actors(body), actors.many(), actor -> Optional.empty(), false))
                            .as(file.toString())
                            .noneMatch(row -> row.result() == Outcome.Result.REFUSED);
                } else if (file.toString().endsWith(".successions.json")) {
                    for (JsonNode each : Fields.parse(body)) {
                        SuccessionId id = new SuccessionId(each.path("id").stringValue());
                        Succession act = SuccessionJson.read(id, each);
                        assertThat(enactment.enact(act, enactment.plan(act)))
                                .as(id.value())
                                .isTrue();
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return actors.registry();
    }

    @ParameterizedTest
    @CsvSource({
        "2017-01-01, 426, 19",
        "2018-01-01, 422, 18",
        "2019-12-31, 422, 18",
        "2020-01-01, 356, 11",
        "2023-12-31, 356, 11",
        "2024-01-01, 357, 15",
        "2026-11-01, 357, 15"
    })
    void so_many_municipalities_lay_in_so_many_counties(LocalDate day, int municipalities, int counties) {
        List<Actor> there = there(HISTORY, day).toList();

        assertThat(there).hasSize(municipalities).allMatch(actor -> actor.isMemberOn(day, "kommune"));
        assertThat(there.stream()
                        .map(actor -> actor.placeOn(day).map(Place::county).orElseThrow())
                        .distinct())
                .hasSize(counties);
        assertThat(there).allMatch(actor -> number(actor, day).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01", "2023-12-31", "2024-01-01", "2026-11-01"})
    void from_2020_on_the_same_numbers_mean_the_same_actors_in_the_same_counties_as_in_the_register(LocalDate day) {
        assertThat(byNumber(HISTORY, day)).isEqualTo(byNumber(SHIPPED, day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2017-01-01 | 0124 | Askim | 3014 | ",
                "2017-01-01 | 1756 | Inderøy | 5053 | ",
                "2018-01-01 | 5053 | Inderøy | 1756 | ",
                "2018-01-01 | 5054 | Indre Fosen | 1624 | ",
                "2019-12-31 | 1102 | Sandnes | 1108 | ",
                "2019-12-31 | 5061 | Rindal | 1567 | ",
                "2019-12-31 | 1850 | Tysfjord - Divtasvuodna | 1875 | ",
                "2020-01-01 | 1108 | Sandnes | 1102 | ",
                "2020-01-01 | 3014 | Indre Østfold | 0124 | ",
                "2020-01-01 | 5001 | Trondheim | 5030 | ",
                "2023-12-31 | 1507 | Ålesund | 1508 | ",
                "2023-12-31 | 3001 | Halden | 3101 | ",
                "2024-01-01 | 1580 | Haram | 1507 | ",
                "2024-01-01 | 3101 | Halden | 3001 | ",
                "2026-11-01 | 5501 | Tromsø | 5401 | ",
                "2017-01-01 | 1505 | Kristiansund | 1503 | "
            })
    void a_code_means_who_had_it_on_that_day_and_a_later_or_an_earlier_one_means_nobody(
            LocalDate day, String code, String name, String other) {
        assertThat(HISTORY.find(new MunicipalityNumber(code), day).map(actor -> actor.nameOn(day)))
                .contains(name);
        assertThat(HISTORY.find(new MunicipalityNumber(other), day)).isEmpty();
    }

    @Test
    void an_old_code_used_too_late_means_who_had_it_last() {
        LocalDate late = LocalDate.of(2021, 3, 1);

        assertThat(HISTORY.meant(new MunicipalityNumber("0101"), late))
                .map(Actor::id)
                .contains(new ActorId("m-3001"));
        assertThat(HISTORY.meant(new MunicipalityNumber("0124"), late))
                .map(Actor::id)
                .contains(new ActorId("m-0124"));
    }

    @Test
    void snillfjord_went_to_three_and_heim_is_what_hemne_and_halsa_became_with_a_part_of_it() {
        LocalDate day = LocalDate.of(2020, 1, 1);

        assertThat(successors("m-5012")).containsExactly("m-5055", "m-5056", "m-5059");
        assertThat(find("m-5055").predecessors())
                .extracting(Predecessor::actor)
                .containsExactly(new ActorId("m-1571"), new ActorId("m-5011"), new ActorId("m-5012"));
        assertThat(find("m-5012").existence().to()).isEqualTo(day.minusDays(1));
    }

    @Test
    void stavanger_took_in_two_and_stayed_itself() {
        assertThat(find("m-1103").existence().from()).isNull();
        assertThat(find("m-1103").predecessors())
                .extracting(Predecessor::actor)
                .containsExactly(new ActorId("m-1141"), new ActorId("m-1142"));
    }

    @Test
    void everybody_says_where_it_is_known_from() {
        assertThat(HISTORY.all())
                .allMatch(actor -> actor.sources().stream().anyMatch(each -> each.contains("KLASS 131")));
    }

    private static Stream<String> successors(String id) {
        return HISTORY.all()
                .filter(actor -> actor.predecessors().stream()
                        .anyMatch(each -> each.actor().value().equals(id)))
                .map(actor -> actor.id().value());
    }

    private static Actor find(String id) {
        return HISTORY.find(new ActorId(id)).orElseThrow();
    }

    private static Stream<Actor> there(ActorRegistry registry, LocalDate day) {
        return registry.all()
                .filter(actor -> actor.kind() == ActorKind.MUNICIPALITY
                        && actor.existence().includes(day));
    }

    private static Map<String, String> byNumber(ActorRegistry registry, LocalDate day) {
        return there(registry, day)
                .collect(toMap(
                        actor -> number(actor, day).orElseThrow(),
                        actor -> actor.id() + " " + actor.placeOn(day).orElseThrow()));
    }

    private static Optional<String> number(Actor actor, LocalDate day) {
        return actor.identifiers().stream()
                .filter(each -> each.value().scheme().equals("KOMNR") && each.holdsOn(day))
                .map(each -> each.value().value())
                .findFirst();
    }
}
