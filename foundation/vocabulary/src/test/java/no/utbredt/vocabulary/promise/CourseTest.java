package no.utbredt.vocabulary.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.utbredt.vocabulary.promise.Word.Kind;
import org.junit.jupiter.api.Test;

/** Small invented histories of one milestone each. */
final class CourseTest {

    @Test
    void what_was_planned_within_2021_and_reached_in_2023_has_slipped_by_two_years() {
        Course<String> course = Course.of(List.of(planned("2021", "2020-05-01"), reached("2023", "2024-01-10")));

        assertThat(course.slippedDays()).isEqualTo(730);
        assertThat(course.slip()).isEqualTo(new Slip(366L, 1094L));
        assertThat(course.on(day("2024-02-01"))).isEqualTo(State.REACHED);
        assertThat(course.isLate(day("2024-02-01"))).isTrue();
    }

    @Test
    void what_is_reached_within_its_time_has_not_slipped() {
        Course<String> course = Course.of(List.of(planned("2021", "2020-05-01"), reached("2021", "2021-06-30", 1)));

        assertThat(course.slip()).isEqualTo(Slip.NONE);
        assertThat(course.slippedDays()).isZero();
    }

    @Test
    void it_is_late_from_the_end_of_its_original_time_when_a_source_has_moved_it() {
        Course<String> course = Course.of(List.of(planned("2026", "2024-02-15"), planned("2024", "2021-10-01")));

        assertThat(course.on(day("2024-03-01"))).isEqualTo(State.UPCOMING);
        assertThat(course.isLate(day("2024-03-01"))).isFalse();
        assertThat(course.on(day("2025-03-01"))).isEqualTo(State.LATE);
        assertThat(course.isLate(day("2025-03-01"))).isTrue();
        assertThat(course.on(day("2027-03-01"))).isEqualTo(State.PAST_DUE);
        assertThat(course.isLate(day("2027-03-01"))).isTrue();
    }

    @Test
    void what_nobody_has_moved_is_past_due_and_not_late() {
        Course<String> course = Course.of(List.of(planned("2024", "2021-10-01")));

        assertThat(course.on(day("2025-03-01"))).isEqualTo(State.PAST_DUE);
        assertThat(course.isLate(day("2025-03-01"))).isFalse();
    }

    @Test
    void an_older_plan_quoted_beside_its_successor_is_the_original() {
        Word<String> older = word("a", Kind.PLANNED, "2022", "2023-04-20", "NHN", Move.NONE);
        Word<String> newer = word("b", Kind.PLANNED, "2024", "2023-04-20", "NHN", Move.NONE);
        Course<String> course = Course.of(List.of(newer, older));

        assertThat(course.original()).isEqualTo(older.when());
        assertThat(course.planned()).isEqualTo(newer.when());
        assertThat(course.isFormer("a")).isTrue();
        assertThat(course.isFormer("b")).isFalse();
        assertThat(course.slippedDays()).isEqualTo(731);
    }

    @Test
    void a_plan_given_up_for_another_is_the_original_too_and_nothing_is_cancelled() {
        Course<String> course = Course.of(List.of(
                word("new", Kind.PLANNED, "2025", "2024-02-15", "HDIR", Move.TO),
                word("old", Kind.CANCELLED, "2024", "2024-02-15", "HDIR", Move.NONE)));

        assertThat(Objects.requireNonNull(course.original()).last()).isEqualTo(day("2024-12-31"));
        assertThat(course.on(day("2024-06-01"))).isEqualTo(State.UPCOMING);
    }

    @Test
    void two_plans_of_one_document_without_a_word_of_a_move_are_two_dates() {
        Course<String> course = Course.of(List.of(
                word("a", Kind.PLANNED, "2023", "2023-04-20", "NHN", Move.NONE),
                word("b", Kind.PLANNED, "2024", "2023-04-20", "NHN", Move.NONE)));

        assertThat(course.isFormer("a")).isFalse();
        assertThat(course.original()).isEqualTo(new Stretch(day("2023-01-01"), day("2024-12-31")));
    }

    @Test
    void anothers_vaguer_date_is_no_move_but_its_own_is() {
        Word<String> precise = new Word<>(
                "a",
                Kind.PLANNED,
                new Stretch(day("2024-04-01"), day("2024-06-30")),
                on("2023-01-01"),
                "d1",
                "A",
                Move.NONE);
        Word<String> others = word("b", Kind.PLANNED, "2024", "2023-06-01", "B", Move.NONE);
        Word<String> own = word("c", Kind.PLANNED, "2024", "2023-06-01", "A", Move.NONE);

        assertThat(Course.of(List.of(precise, others)).planned()).isEqualTo(precise.when());
        assertThat(Course.of(List.of(precise, others)).slippedDays()).isZero();
        assertThat(Course.of(List.of(precise, others)).plannedSaid()).isEqualTo("a");
        assertThat(Course.of(List.of(precise, own)).planned()).isEqualTo(own.when());
    }

    @Test
    void words_tell_the_plan_given_up_from_the_one_that_came_instead() {
        assertThat(Move.saidBy(null, "Opprinnelig Q2 2023", null)).isEqualTo(Move.FROM);
        assertThat(Move.saidBy(null, "utsatt til 2025")).isEqualTo(Move.TO);
        assertThat(Move.saidBy("mangler folk", "2025")).isEqualTo(Move.TO);
        assertThat(Move.saidBy(null, "tidligst 2025", null, null)).isEqualTo(Move.NONE);
    }

    private static Word<String> planned(String year, String said) {
        return word(year, Kind.PLANNED, year, said, "A", Move.NONE);
    }

    private static Word<String> reached(String year, String said) {
        return word(year, Kind.ACTUAL, year, said, "A", Move.NONE);
    }

    private static Word<String> reached(String year, String on, int days) {
        return new Word<>(
                year, Kind.ACTUAL, new Stretch(day(on), day(on).plusDays(days)), on("2022-01-01"), "d", "A", Move.NONE);
    }

    private static Word<String> word(String of, Kind kind, String year, String said, String speaker, Move move) {
        Stretch when = new Stretch(day(year + "-01-01"), day(year + "-12-31"));
        return new Word<>(of, kind, when, on(said), "d", speaker, move);
    }

    private static Stretch on(String day) {
        return new Stretch(day(day), day(day));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
