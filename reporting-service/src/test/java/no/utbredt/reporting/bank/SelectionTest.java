package no.utbredt.reporting.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final Table TABLE = Invented.table("u1", "u2", "u3");

    @Test
    void a_variable_left_out_is_told_by_its_total_and_is_no_part_of_the_answer() {
        Selection selection = select(
                wanted("Unit", "u1"), wanted("Role", "A"), wanted("ContentsCode", "*"), wanted("TIME", "top(1)"));

        assertThat(selection.of("Place").leftOut()).isTrue();
        assertThat(selection.of("Place").choices().getFirst().members()).containsExactly("0");
        assertThat(selection.shown()).extracting(each -> each.variable().code()).doesNotContain("Place");
        assertThat(selection.cells()).isEqualTo(2);
    }

    @Test
    void one_with_no_codes_is_left_out_and_one_that_must_be_there_is_missed() {
        assertThat(select(
                                wanted("Unit", "u1"),
                                wanted("Role", "A"),
                                wanted("Place"),
                                wanted("ContentsCode", "*"),
                                wanted("Tid", "*"))
                        .of("Place")
                        .leftOut())
                .isTrue();
        rejected("Missing selection for mandantory variable", () -> select(wanted("Unit", "u1")));
        rejected("Missing selection for mandantory variable", () -> select(wanted("Unit"), wanted("Role", "A")));
    }

    @Test
    void values_come_in_the_tables_order_whatever_the_order_asked() {
        Selection selection = select(
                wanted("Unit", "u3", "u1"),
                wanted("Role", "B", "A"),
                wanted("ContentsCode", "Antall"),
                wanted("Tid", "2024M03", "2024M01"));

        assertThat(selection.of("Unit").choices()).extracting(Choice::code).containsExactly("u1", "u3");
        assertThat(selection.of("Tid").choices()).extracting(Choice::code).containsExactly("2024M01", "2024M03");
    }

    @Test
    void of_a_code_list_its_own_values_are_chosen() {
        Selection selection = select(
                wanted("Unit", "u1"),
                wanted("Role", "A"),
                new Wanted("place", "agg_all", List.of("*")),
                wanted("ContentsCode", "Antall"),
                wanted("Tid", "*"));

        assertThat(selection.of("Place").choices()).extracting(Choice::code).containsExactly("sum");
        rejected("Non-existent codelist", () -> select(new Wanted("Place", "AGG_ALL", List.of("*"))));
        rejected("Non-existent value", () -> select(new Wanted("Place", "agg_all", List.of("03"))));
    }

    @Test
    void heading_and_stub_name_every_selected_variable_once() {
        Selection selection =
                select(wanted("Unit", "u1"), wanted("Role", "A"), wanted("ContentsCode", "*"), wanted("Tid", "*"));

        assertThat(place(selection, null, null).heading()).containsExactly("ContentsCode", "Tid");
        assertThat(place(selection, List.of("time"), null))
                .isEqualTo(new Placement(List.of("Tid"), List.of("Unit", "Role", "ContentsCode")));
        assertThat(place(selection, null, List.of("Tid", "unit", "Role", "ContentsCode")))
                .isEqualTo(new Placement(List.of(), List.of("Tid", "Unit", "Role", "ContentsCode")));
        rejected("Illegal placment", () -> place(selection, List.of("Tid"), List.of("Unit")));
        rejected("Illegal placment", () -> place(selection, List.of("Tid", "Tid"), null));
        rejected("Illegal placment", () -> place(selection, List.of("Place"), null));
        rejected("Non-existent variable", () -> place(selection, List.of("Nosuch"), null));
    }

    @Test
    void the_default_selection_spreads_the_first_and_the_last_that_must_be_there() {
        DefaultSelection usual = DefaultSelection.of(Invented.table(Invented.numbered(2_000)));

        assertThat(codes(usual, "Unit")).hasSize(1500);
        assertThat(codes(usual, "Role")).containsExactly("A", "B");
        assertThat(codes(usual, "Place")).isEmpty();
        assertThat(codes(usual, "ContentsCode")).containsExactly("Antall");
        assertThat(codes(usual, "Tid")).containsExactly("2024M04");
        assertThat(usual.stub()).containsExactly("Unit");
        assertThat(usual.heading()).containsExactly("ContentsCode", "Tid", "Role");
    }

    @Test
    void with_one_that_must_be_there_the_last_that_may_be_is_spread_with_it() {
        Table table = Invented.table(
                Invented.variable("Unit", Kind.CLASSIFICATION, null, Invented.numbered(3)),
                Invented.variable("First", Kind.CLASSIFICATION, "a", "a", "b"),
                Invented.variable("Place", Kind.GEO, "0", Invented.numbered(20)),
                Invented.variable("ContentsCode", Kind.METRIC, null, "Antall"),
                Invented.variable("Tid", Kind.TIME, null, "2024M01"));

        DefaultSelection usual = DefaultSelection.of(table);

        assertThat(usual.stub()).containsExactly("Place");
        assertThat(usual.heading()).containsExactly("ContentsCode", "Tid", "Unit");
        assertThat(codes(usual, "First")).isEmpty();
    }

    @Test
    void of_three_variables_and_several_contents_the_larger_stands_to_the_left_of_the_newest_month() {
        DefaultSelection usual = DefaultSelection.of(Invented.table(
                Invented.variable("Unit", Kind.CLASSIFICATION, null, Invented.numbered(20)),
                Invented.variable("ContentsCode", Kind.METRIC, null, "Antall", "Andel"),
                Invented.variable("Tid", Kind.TIME, null, "2024M01", "2024M02")));

        assertThat(usual.stub()).containsExactly("Unit");
        assertThat(usual.heading()).containsExactly("ContentsCode", "Tid");
        assertThat(codes(usual, "Unit")).hasSize(20);
        assertThat(codes(usual, "ContentsCode")).containsExactly("Antall", "Andel");
        assertThat(codes(usual, "Tid")).containsExactly("2024M02");
    }

    @Test
    void of_three_variables_and_one_content_the_newest_months_are_told() {
        DefaultSelection usual = DefaultSelection.of(Invented.table(
                Invented.variable("Unit", Kind.CLASSIFICATION, null, Invented.numbered(3)),
                Invented.variable("ContentsCode", Kind.METRIC, null, "Antall"),
                Invented.variable("Tid", Kind.TIME, null, "2024M01", "2024M02")));

        assertThat(codes(usual, "Tid")).containsExactly("2024M01", "2024M02");
        assertThat(codes(usual, "Unit")).hasSize(3);
    }

    private static List<String> codes(DefaultSelection usual, String variable) {
        return usual.wanted().stream()
                .filter(each -> each.variable().equals(variable))
                .findFirst()
                .orElseThrow()
                .expressions();
    }

    private static Placement place(Selection selection, @Nullable List<String> heading, @Nullable List<String> stub) {
        return Placement.of(selection, heading, stub);
    }

    private static Selection select(Wanted... wanted) {
        return Selection.of(TABLE, List.of(wanted));
    }

    private static Wanted wanted(String variable, String... expressions) {
        return new Wanted(variable, null, List.of(expressions));
    }

    private static void rejected(String title, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Rejected.class, each -> assertThat(each.title()).isEqualTo(title));
    }
}
