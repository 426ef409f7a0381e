package no.utbredt.reporting.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ShelvesTest {

    private record Book(String name, int edition) {}

    private static final Shelves<String, String, Book> EMPTY =
            Shelves.by(Unforeseeable::hash, Book::name, Unforeseeable::hash);

    @Test
    void a_thing_lies_on_each_shelf_it_is_about_and_nowhere_else() {
        var shelves = EMPTY.with(Set.of("sea", "land"), new Book("a", 1)).with(Set.of("sea"), new Book("b", 1));

        assertThat(shelves.about("sea")).extracting(Book::name).containsExactlyInAnyOrder("a", "b");
        assertThat(shelves.about("land")).extracting(Book::name).containsExactly("a");
        assertThat(shelves.about("sky")).isEmpty();
        assertThat(shelves.matters()).containsExactlyInAnyOrder("sea", "land");
    }

    /** Their own hash is the same: a stranger who chose them would fill one row. */
    @Test
    void keys_that_hash_alike_lie_apart() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(Unforeseeable.hash("Aa")).isNotEqualTo(Unforeseeable.hash("BB"));
        assertThat(Unforeseeable.hash("a", "b")).isNotEqualTo(Unforeseeable.hash("ab"));
        assertThat(Unforeseeable.hash("a", null)).isNotEqualTo(Unforeseeable.hash("a", ""));
        assertThat(Unforeseeable.hash("a", "b")).isEqualTo(Unforeseeable.hash("a", "b"));
    }

    @Test
    void another_of_the_same_key_takes_its_place() {
        var shelves = EMPTY.with(Set.of("sea"), new Book("a", 1)).with(Set.of("sea"), new Book("a", 2));

        assertThat(shelves.about("sea")).containsExactly(new Book("a", 2));
    }

    @Test
    void a_shelf_from_which_the_last_is_taken_is_none() {
        var before = EMPTY.with(Set.of("sea", "land"), new Book("a", 1));
        var after = before.without(Set.of("sea"), "a");

        assertThat(after.matters()).containsExactly("land");
        assertThat(after.without(Set.of("land"), "a").isEmpty()).isTrue();
        assertThat(before.about("sea")).hasSize(1);
    }
}
