package no.utbredt.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk of one megabyte, which only root can make: elsewhere the log says that this was not run. */
class FullDiskTest {

    private static final byte[] LARGE = new byte[100_000];

    @TempDir
    Path disk;

    private boolean mounted;

    @BeforeEach
    void mount() throws Exception {
        mounted = run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString());
        if (!mounted) {
            System.err.println("NOT RUN: a full disk, which cannot be made here");
        }
        Assumptions.assumeTrue(mounted, "a disk cannot be made here");
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            run("umount", disk.toString());
        }
    }

    @Test
    void a_full_disk_is_a_refusal_with_its_reason_and_over_when_there_is_room_again() throws Exception {
        try (DocumentStore store = DocumentStore.start(disk.resolve("store"), freePort());
                MongoClient client = MongoClients.create(store.uri())) {
            MongoCollection<Document> actors = client.getDatabase("utbredt").getCollection("actors");
            actors.insertOne(new Document("_id", "bergen"));
            Path other = Files.write(disk.resolve("other"), new byte[600_000]);

            assertThatThrownBy(() -> {
                        for (int number = 0; number < 20; number++) {
                            actors.insertOne(new Document("_id", number).append("filling", LARGE));
                        }
                    })
                    .isInstanceOf(MongoException.class)
                    .hasMessageContaining("No space left")
                    .extracting(refusal -> ((MongoException) refusal).getCode())
                    .isEqualTo(14031);
            assertThat(client.getDatabase("admin").runCommand(new Document("ping", 1)))
                    .containsEntry("ok", 1.0);

            Files.delete(other);
            actors.insertOne(new Document("_id", "oslo"));
        }
        try (DocumentStore store = DocumentStore.start(disk.resolve("store"), freePort());
                MongoClient client = MongoClients.create(store.uri())) {
            MongoCollection<Document> actors = client.getDatabase("utbredt").getCollection("actors");
            assertThat(actors.countDocuments(new Document("_id", "bergen"))).isEqualTo(1);
            assertThat(actors.countDocuments(new Document("_id", "oslo"))).isEqualTo(1);
        }
    }

    private static boolean run(String... command) throws Exception {
        try {
            Process process = new ProcessBuilder(command).start();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
