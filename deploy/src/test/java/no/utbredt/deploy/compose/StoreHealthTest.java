package no.utbredt.deploy.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.utbredt.deploy.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store's health check, with a mongosh that says what it is told to and counts how often it is asked. */
class StoreHealthTest {

    @TempDir
    Path folder;

    @BeforeEach
    void mongosh() throws IOException {
        Path mongosh = Files.writeString(
                folder.resolve("mongosh"),
                "#!/bin/sh\necho asked >>%1$s/asked; exit $(cat %1$s/code)\n".formatted(folder));
        assertThat(mongosh.toFile().setExecutable(true)).isTrue();
        Files.createFile(folder.resolve("asked"));
    }

    @Test
    void a_member_that_serves_is_asked_once_and_seldom_again() throws IOException {
        try (ServerSocket store = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            mongoshEnds(0);
            for (int round = 0; round < 3; round++) {
                assertThat(healthy(store.getLocalPort())).isZero();
            }
            assertThat(asked()).isEqualTo(1);

            Files.setLastModifiedTime(
                    folder.resolve("served"), FileTime.from(Instant.now().minus(11, ChronoUnit.MINUTES)));
            mongoshEnds(1);
            assertThat(healthy(store.getLocalPort())).isEqualTo(1);
            assertThat(asked()).isEqualTo(2);
        }
    }

    @Test
    void a_member_that_does_not_serve_yet_is_asked_until_it_does() throws IOException {
        mongoshEnds(1);
        assertThat(healthy(27017)).isEqualTo(1);
        assertThat(healthy(27017)).isEqualTo(1);
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void a_member_that_served_and_listens_no_more_is_not_well() throws IOException {
        try (ServerSocket store = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                Socket deaf = new Socket()) {
            deaf.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            mongoshEnds(0);
            assertThat(healthy(store.getLocalPort())).isZero();
            assertThat(healthy(deaf.getLocalPort())).isEqualTo(1);
        }
        assertThat(asked()).isEqualTo(1);
    }

    private void mongoshEnds(int code) throws IOException {
        Files.writeString(folder.resolve("code"), Integer.toString(code));
    }

    private int asked() throws IOException {
        return Files.readAllLines(folder.resolve("asked")).size();
    }

    private int healthy(int port) {
        return Command.run(List.of(
                        "env",
                        "TMPDIR=" + folder,
                        "PATH=" + folder + ":" + System.getenv("PATH"),
                        "bash",
                        "deploy/mongodb/healthy",
                        Integer.toString(port)))
                .code();
    }
}
