package no.utbredt.reporting.effect;

import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.nhn;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.actor.Identifier;
import no.utbredt.reporting.actor.Predecessor;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.adoption.Derivation;
import no.utbredt.reporting.adoption.Standing;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.OsloDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Norwegian municipalities 2017–2026 under the fold: the files of the project, reports under the codes of their time. */
class MunicipalHistoryTest {
    private static final Told TOLD = told();

    /** As far as a figure goes: numbers, days and predecessors. */
    private static final class Municipality {
        final List<Dated<Identifier>> numbers = new ArrayList<>();
        final List<Predecessor> predecessors = new ArrayList<>();
        int from = OsloDay.number(LocalDate.parse("2017-01-01"));
        int to = Integer.MAX_VALUE;

        void numbered(String number, int day) {
            if (!numbers.isEmpty()) {
                Dated<Identifier> last = numbers.removeLast();
                numbers.add(new Dated<>(last.value(), last.from(), day - 1));
            }
            numbers.add(new Dated<>(new Identifier("KOMNR", number), day, Integer.MAX_VALUE));
        }

        Document<Actor> document(String id) {
            Actor state = new Actor(
                    Actor.MUNICIPALITY,
                    null,
                    List.of(Dated.always(id)),
                    numbers.stream()
                            .map(each -> new Dated<>(each.value(), each.from(), Math.min(each.to(), to)))
                            .toList(),
                    List.of(),
                    List.of(new Dated<>("kommune", from, to)),
                    List.of(),
                    List.of(),
                    predecessors,
                    new Dated<>(true, from, to),
                    false,
                    List.of());
            return new Document<>(id, new Version(1, 1), List.of(new Recorded<>(Cast.FOUNDED, state)));
        }
    }

    private static Told told() {
        Map<String, Municipality> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("../data/history"))) {
            for (Path file : files.sorted().toList()) {
                int day = OsloDay.number(
                        LocalDate.parse(file.getFileName().toString().substring(0, 10)));
                if (file.toString().endsWith(".csv")) {
                    Files.readAllLines(file).stream().skip(1).forEach(row -> row(all, row.split(",", -1), day));
                } else {
                    JsonMapper.shared().readTree(Files.readAllBytes(file)).forEach(act -> act(all, act, day));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Told told = Told.of(all.entrySet().stream()
                .map(each -> each.getValue().document(each.getKey()))
                .toList());
        told.knowledge.learnGroups(List.of(new Document<>(
                "kommune",
                new Version(1, 2),
                List.of(new Recorded<>(
                        Cast.FOUNDED, new Group("Kommuner", "Municipalities", true, null, false, List.of()))))));
        // Indre Østfold came of these five; Snillfjord went to three
        says(told, "1", "0122", "2018-03-01", Stage.IN_USE);
        says(told, "2", "0123", "2018-03-01", Stage.IN_USE);
        says(told, "3", "0124", "2018-03-01", Stage.IN_USE);
        says(told, "4", "0125", "2018-03-01", Stage.IN_USE);
        says(told, "5", "0138", "2018-03-01", Stage.PILOTING);
        says(told, "6", "3014", "2021-03-01", Stage.IN_USE);
        says(told, "7", "1613", "2017-05-01", Stage.IN_USE);
        says(told, "8", "3001", "2020-05-01", Stage.INTRODUCED);
        return told;
    }

    private static void row(Map<String, Municipality> all, String[] row, int day) {
        Municipality one = all.computeIfAbsent(row[0], id -> new Municipality());
        if (!row[3].isEmpty()) {
            one.numbered(row[3], day);
        }
    }

    private static void act(Map<String, Municipality> all, JsonNode act, int day) {
        for (JsonNode each : act.path("successors")) {
            Municipality successor = all.computeIfAbsent(each.path("id").stringValue(), id -> {
                Municipality fresh = new Municipality();
                fresh.from = day;
                fresh.numbered(each.path("identifiers").get(0).path("value").stringValue(), day);
                return fresh;
            });
            act.path("predecessors").forEach(id -> successor.predecessors.add(new Predecessor(id.stringValue(), day)));
        }
        act.path("predecessors").forEach(id -> Objects.requireNonNull(all.get(id.stringValue())).to = day - 1);
    }

    private static void says(Told told, String id, String number, String day, Stage stage) {
        told.and(nhn().says(id)
                .that(new Reference("KOMNR", number, null))
                .has(kjernejournal(), stage)
                .since(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-06-01, 426, 1",
        "2018-06-01, 422, 5",
        "2019-12-31, 422, 5",
        // Indre Østfold stands where the lowest of its five stood; what Heim, Hitra and Orkland took in was a part of
        // them
        "2020-01-01, 356, 0",
        "2021-06-01, 356, 2",
        "2023-12-31, 356, 2",
        "2024-01-01, 357, 2"
    })
    void on_each_day_so_many_of_so_many_are_known_to_have_introduced_it(String day, long denominator, long numerator) {
        assertThat(TOLD.figure(question(day)).denominator()).isEqualTo(denominator);
        assertThat(TOLD.figure(question(day)).numerator()).isEqualTo(numerator);
    }

    @Test
    void a_new_municipality_stands_where_the_lowest_of_those_it_came_of_stood_and_then_where_its_own_report_says() {
        Standing inherited = TOLD.standing("m-3014", "2020-06-01");

        assertThat(inherited.stage()).isEqualTo(Stage.PILOTING);
        assertThat(inherited.derivation())
                .isInstanceOfSatisfying(
                        Derivation.Succession.class,
                        how -> assertThat(how.higher()).isEqualTo(Stage.IN_USE));
        assertThat(TOLD.standing("m-3014", "2021-03-01").stage()).isEqualTo(Stage.IN_USE);
    }

    @Test
    void asked_by_the_structure_of_2019_the_five_stand_where_their_successor_says() {
        CoverageQuestion question = Asked.structure("2019-12-31", question("2021-06-01"));

        assertThat(TOLD.figure(question).denominator()).isEqualTo(422);
        assertThat(TOLD.figure(question).numerator())
                .as("the five, Snillfjord and Halden")
                .isEqualTo(7);
    }

    @Test
    void halden_is_one_under_three_numbers() {
        assertThat(TOLD.standing("m-3001", "2024-06-01").stage()).isEqualTo(Stage.INTRODUCED);
    }

    private static CoverageQuestion question(String day) {
        return CoverageQuestion.of(kjernejournal(), Role.CONSUMER, "kommune", LocalDate.parse(day), Told.TODAY);
    }
}
