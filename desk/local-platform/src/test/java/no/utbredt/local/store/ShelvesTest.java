package no.utbredt.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelvesTest {

    private static final String ACTORS = "utbredt.actors";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void journal() {
        file = folder.resolve("documents.journal");
    }

    @Test
    void what_is_kept_is_there_when_opened_again() throws IOException {
        put(0, "bergen");
        put(1, "oslo");
        put(0, "bergen renamed");
        make(new Change.Remove(ACTORS, 1));

        assertThat(kept(0)).isEqualTo("bergen renamed");
        assertThat(kept(1)).isNull();
    }

    @Test
    void what_was_made_but_not_kept_is_not_there_after_death() throws IOException {
        put(0, "bergen");
        Shelves dying = Shelves.open(folder);
        dying.make(new Change.Put(ACTORS, 1, document("oslo")));

        assertThat(kept(1)).isNull();
        assertThat(kept(0)).isEqualTo("bergen");
    }

    @Test
    void a_change_cut_short_at_any_byte_is_left_out_and_the_rest_stays() throws IOException {
        put(0, "bergen");
        long before = Files.size(file);
        put(1, "oslo");
        byte[] whole = Files.readAllBytes(file);

        for (int length = (int) before; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(kept(0)).isEqualTo("bergen");
            assertThat(kept(1)).isNull();
        }
    }

    @Test
    void after_a_change_cut_short_the_journal_goes_on_where_it_was_whole() throws IOException {
        put(0, "bergen");
        Files.write(file, new byte[] {0, 0, 0, 9, 1}, StandardOpenOption.APPEND);
        put(1, "oslo");

        assertThat(kept(0)).isEqualTo("bergen");
        assertThat(kept(1)).isEqualTo("oslo");
    }

    @Test
    void damage_before_the_end_is_refused_rather_than_forgotten() throws IOException {
        put(0, "bergen");
        put(1, "oslo");
        byte[] bytes = Files.readAllBytes(file);
        bytes[20] ^= 1;
        Files.write(file, bytes);

        assertThatThrownBy(() -> Shelves.open(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged at byte 0");
    }

    @Test
    void a_journal_that_is_mostly_history_is_written_anew_and_says_the_same() throws IOException {
        try (Shelves shelves = Shelves.open(folder)) {
            for (int version = 0; version < 40_000; version++) {
                shelves.make(new Change.Put(ACTORS, version % 3, document("version " + version)));
            }
            shelves.make(new Change.Remove(ACTORS, 2));
        }
        long before = Files.size(file);

        assertThat(kept(0)).isEqualTo("version 39999");
        assertThat(kept(1)).isEqualTo("version 39997");
        assertThat(kept(2)).isNull();
        assertThat(Files.size(file)).isLessThan(before / 100);
        assertThat(kept(0)).isEqualTo("version 39999");
    }

    @Test
    void a_journal_is_written_anew_while_running_and_death_at_any_time_loses_nothing_kept() throws Exception {
        long largest = 0;
        try (Shelves shelves = Shelves.open(folder, 10_000)) {
            List<Thread> writers = new ArrayList<>();
            for (int place = 0; place < 4; place++) {
                String shelf = "utbredt.shelf-" + place;
                writers.add(Thread.ofPlatform().start(() -> {
                    for (int version = 0; version < 3_000; version++) {
                        shelves.make(new Change.Put(shelf, 0, document("version " + version)));
                        shelves.keep();
                    }
                }));
            }
            while (writers.stream().anyMatch(Thread::isAlive)) {
                largest = Math.max(largest, Files.size(file));
            }
            Path dead = Files.createDirectory(folder.resolve("dead"));
            Files.copy(file, dead.resolve(file.getFileName()));
            try (Shelves after = Shelves.open(dead)) {
                for (int place = 0; place < 4; place++) {
                    byte[] bson = Objects.requireNonNull(
                            after.shelf("utbredt.shelf-" + place).at(0));
                    assertThat(Bson.decoded(bson).get("name")).isEqualTo("version 2999");
                }
            }
        }
        assertThat(largest).isLessThan(100_000);
    }

    private void put(int place, String name) throws IOException {
        make(new Change.Put(ACTORS, place, document(name)));
    }

    private void make(Change change) throws IOException {
        try (Shelves shelves = Shelves.open(folder)) {
            shelves.make(change);
        }
    }

    private static byte[] document(String name) {
        return Bson.encoded(new Document("name", name));
    }

    private @Nullable Object kept(int place) throws IOException {
        try (Shelves shelves = Shelves.open(folder)) {
            byte[] bson = shelves.shelf(ACTORS).at(place);
            return bson == null ? null : Bson.decoded(bson).get("name");
        }
    }
}
