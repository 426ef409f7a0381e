package no.utbredt.adoption.register.kafka;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One life of the register, or of a whole service, as a child process. */
public record RegisterChild(Process process) {

    /** The service's register, as Spring starts it; what its engine runs with is written to a file. */
    static RegisterChild whole(String bootstrapServers, Path state, Path engine, Path log) throws IOException {
        return start(
                RegisterAlone.class,
                log,
                "--spring.main.web-application-type=none",
                "--spring.autoconfigure.exclude="
                        + "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
                "--spring.cloud.function.definition=register",
                "--spring.kafka.bootstrap-servers=" + bootstrapServers,
                "--utbredt.log.state-dir=" + state,
                "--utbredt.log.instance=killed",
                "--engine=" + engine);
    }

    /** The engine alone, with what a whole one wrote down. */
    static RegisterChild engine(Path engine, Path log) throws IOException {
        return start(RegisterEngine.class, log, engine.toString());
    }

    /** A program of the class path; what it prints is appended to a file. */
    public static RegisterChild start(Class<?> main, Path log, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new RegisterChild(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start());
    }

    /** As {@code kill -9} does; waits until it is gone. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    public boolean alive() {
        return process.isAlive();
    }
}
