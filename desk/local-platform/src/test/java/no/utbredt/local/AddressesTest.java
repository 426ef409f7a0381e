package no.utbredt.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressesTest {

    private static final int COMINGS_AND_GOINGS = 5_000;
    private static final Addresses ADDRESSES =
            new Addresses("127.0.0.1:9092", "mongodb://127.0.0.1:27017", "http://127.0.0.1:8090", 4711);

    @TempDir
    Path folder;

    @Test
    void what_a_platform_wrote_is_read_until_it_takes_it_away() throws Exception {
        assertThat(Addresses.of(folder)).isEmpty();
        ADDRESSES.writeTo(folder);
        assertThat(Addresses.of(folder)).contains(ADDRESSES);
        Addresses.removeFrom(folder);
        assertThat(Addresses.of(folder)).isEmpty();
    }

    @Test
    void asked_while_platforms_come_and_go_it_answers_whole_addresses_or_none() throws Exception {
        AtomicBoolean seen = new AtomicBoolean();
        CompletableFuture<Void> platforms = CompletableFuture.runAsync(() -> comeAndGo(folder, seen));

        while (!platforms.isDone()) {
            Optional<Addresses> found = Addresses.of(folder);
            found.ifPresent(addresses -> assertThat(addresses).isEqualTo(ADDRESSES));
            seen.compareAndSet(false, found.isPresent());
        }
        platforms.join();
    }

    /** So often, and until one has been seen. */
    private static void comeAndGo(Path folder, AtomicBoolean seen) {
        try {
            for (int i = 0; i < COMINGS_AND_GOINGS || !seen.get(); i++) {
                ADDRESSES.writeTo(folder);
                Addresses.removeFrom(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
