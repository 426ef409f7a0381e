package no.utbredt.reporting.bank;

import static no.utbredt.reporting.cast.Cast.bergen;
import static no.utbredt.reporting.cast.Cast.haugesund;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.nhn;
import static no.utbredt.reporting.cast.Cast.oslo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.catalogue.Service.Availability;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import no.utbredt.reporting.progress.Progresses;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.PartialDate;
import org.junit.jupiter.api.Test;

class BankTest {

    private static final LocalDate TODAY = Told.TODAY;

    @Test
    void the_nation_and_each_area_are_told_as_the_coverage_answers_them() {
        assertThat(told(bank(), "0,VEST,03,4601,1106", "Antall,Nevner", "2021M12"))
                .containsExactly("1", "3", "1", "2", "..", "1", "..", "1", "1", "1");
    }

    @Test
    void where_nobody_of_the_group_is_there_is_nothing_to_tell() {
        assertThat(told(bank(), "NORD", "Antall,Andel,Nevner", "2021M12")).containsExactly(".", ".", ".");
    }

    @Test
    void before_the_register_begins_everything_is_unknown() {
        Told told = Told.of(oslo());
        told.knowledge.learnGroups(List.of(
                new Document<>(
                        "kommune",
                        new Version(2, 1),
                        List.of(new Recorded<>(
                                Cast.FOUNDED,
                                new Group("k", "k", true, LocalDate.parse("2022-01-01"), false, List.of())))),
                Cast.group("other", new Group("o", "o", true, LocalDate.parse("2021-01-01"), false, List.of()))));

        assertThat(told(bank(told), "0,NORD", "Nevner", "2021M12")).containsExactly("..", "..");
    }

    @Test
    void what_is_not_offered_is_not_applicable() {
        Told told = Told.of(oslo());
        told.knowledge.learnServices(
                List.of(service(2, "kommune", new Availability(null, true, PartialDate.parse("2023"), null))));

        assertThat(told(bank(told), "0", "Antall,Andel,Nevner", "2022M12")).containsExactly(".", ".", ".");
        assertThat(told(bank(told), "0", "Antall,Andel,Nevner", "2023M12")).containsExactly("..", "..", "1");
    }

    @Test
    void few_who_may_be_persons_are_withheld() {
        Told told = Told.of(offices(2));

        assertThat(told(bank(told), "0", "Antall,Andel,Nevner", "2022M12")).containsExactly(":", ":", ":");
    }

    @Test
    void as_known_then_the_bank_tells_what_was_known_then() {
        Told told = Told.of(oslo())
                .and(nhn().says("late")
                        .that("m-0301")
                        .has(kjernejournal(), Stage.IN_USE)
                        .since("2021-01-01")
                        .recorded("2024-05-01"));
        Bank bank = bank(told);
        Table then = bank.table("utbredelse", Vintage.of("2024-03-15", null, TODAY), TODAY);

        assertThat(then.id()).isEqualTo("utbredelse@2024-03-15");
        assertThat(then.time().choices().all().getLast().code()).isEqualTo("2024M02");
        assertThat(told(bank, then, "0", "Antall", "2024M01")).containsExactly("..");
        assertThat(told(bank, "0", "Antall", "2024M01")).containsExactly("1");
        assertThat(then.updated())
                .isBefore(bank.table("utbredelse", Vintage.of(TODAY), TODAY).updated());
    }

    @Test
    void months_are_those_that_are_over() {
        assertThat(Months.until(YearMonth.of(2024, 1), LocalDate.parse("2024-04-29"))
                        .last())
                .isEqualTo(YearMonth.of(2024, 3));
        assertThat(Months.until(YearMonth.of(2024, 1), LocalDate.parse("2024-04-30"))
                        .last())
                .isEqualTo(YearMonth.of(2024, 4));
        assertThat(Months.until(YearMonth.of(2024, 1), LocalDate.parse("1990-04-30"))
                        .last())
                .isEqualTo(YearMonth.of(2024, 1));
    }

    @Test
    void few_cells_that_need_many_counts_are_too_many() {
        Told told = Told.of(Cast.municipalitiesOf2021());
        List<Document<Service>> many = new ArrayList<>();
        IntStream.range(0, 60).forEach(each -> many.add(Cast.service("s" + each)));
        told.knowledge.learnServices(many);
        Bank bank = bank(told);
        Table table = bank.table("utbredelse", Vintage.of(TODAY), TODAY);
        Selection selection = Selection.of(
                table,
                List.of(
                        new Wanted("Tjeneste", null, List.of("*")),
                        new Wanted("Rolle", null, List.of("CONSUMER")),
                        new Wanted("Gruppe", null, List.of("kommune")),
                        new Wanted("Region", null, List.of("4601")),
                        new Wanted("ContentsCode", null, List.of("Antall")),
                        new Wanted("Tid", null, List.of("*"))));

        assertThat(selection.cells()).isLessThan(Bank.MOST_CELLS);
        assertThatThrownBy(() -> bank.cells(selection))
                .isInstanceOfSatisfying(
                        Rejected.class, each -> assertThat(each.title()).isEqualTo("Too many cells selected"));
    }

    private static Bank bank() {
        return bank(Told.of(oslo(), bergen(), haugesund())
                .and(nhn().says("bergen")
                        .that("m-4601")
                        .has(kjernejournal(), Stage.IN_USE)
                        .since("2020-05-01")));
    }

    private static Bank bank(Told told) {
        var coverage = new Coverage(told.knowledge);
        return new Bank(told.knowledge, coverage, new Progresses(told.knowledge, coverage));
    }

    private static Actors[] offices(int many) {
        return IntStream.range(0, many)
                .mapToObj(each -> Actors.office("o-" + each, "kommune").restricted())
                .toArray(Actors[]::new);
    }

    private static Document<Service> service(int version, String group, Availability availability) {
        Service state = new Service(
                "kj",
                "kj",
                null,
                null,
                null,
                "kj",
                null,
                Map.of(group, Set.of(Role.CONSUMER)),
                Map.of(),
                List.of(availability));
        return new Document<>(kjernejournal(), new Version(version, 1), List.of(new Recorded<>(Cast.FOUNDED, state)));
    }

    private static List<String> told(Bank bank, String areas, String contents, String month) {
        return told(bank, bank.table("utbredelse", Vintage.of(TODAY), TODAY), areas, contents, month);
    }

    private static List<String> told(Bank bank, Table table, String areas, String contents, String month) {
        Cells cells = bank.cells(Selection.of(
                table,
                List.of(
                        new Wanted("Tjeneste", null, List.of(kjernejournal())),
                        new Wanted("Rolle", null, List.of("CONSUMER")),
                        new Wanted("Gruppe", null, List.of("kommune")),
                        new Wanted("Region", null, Listed.of(areas)),
                        new Wanted("ContentsCode", null, Listed.of(contents)),
                        new Wanted("Tid", null, List.of(month)))));
        return IntStream.range(0, cells.size())
                .mapToObj(at -> cells.symbol(at) == Symbol.NONE
                        ? cells.number(at).toPlainString()
                        : cells.symbol(at).text())
                .toList();
    }
}
