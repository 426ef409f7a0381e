package no.utbredt.adoption.register.kafka;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One life of the register as a child process. */
record RegisterChild(Process process) {

    static RegisterChild start(String bootstrapServers, Path state, Path log) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                RegisterAlone.class.getName(),
                "--spring.main.web-application-type=none",
                "--spring.autoconfigure.exclude="
                        + "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration,"
                        + "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
                "--spring.kafka.bootstrap-servers=" + bootstrapServers,
                "--utbredt.log.state-dir=" + state,
                "--utbredt.log.instance=killed");
        return new RegisterChild(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start());
    }

    /** As {@code kill -9} does; waits until it is gone. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    boolean alive() {
        return process.isAlive();
    }
}
