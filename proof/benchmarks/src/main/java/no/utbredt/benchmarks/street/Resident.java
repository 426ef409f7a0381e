package no.utbredt.benchmarks.street;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Resident memory of a process and all beneath it, as {@code ps} tells. */
public final class Resident {

    private static final Pattern JAR = Pattern.compile("([a-z-]+)\\.jar(?:\\s|$)");

    private Resident() {}

    /** Mebibytes by name; only processes of ours, named after their jar. */
    public static Map<String, Double> of(long pid) throws IOException {
        Map<String, Double> found = new TreeMap<>();
        List<ProcessHandle> family = ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .toList();
        for (ProcessHandle process : family) {
            Optional<String> name = name(ps("args=", process.pid()));
            if (name.isPresent()) {
                found.put(name.get(), mebibytes(process.pid()));
            }
        }
        return found;
    }

    private static Optional<String> name(String commandLine) {
        if (commandLine.contains("no.utbredt.local.LocalPlatform")) {
            return Optional.of("local platform (broker, store, issuer)");
        }
        Matcher jar = JAR.matcher(commandLine);
        return commandLine.contains("-jar ") && jar.find() ? Optional.of(jar.group(1)) : Optional.empty();
    }

    /** Of one process, whatever it is called; 0 when it has ended. */
    public static double mebibytes(long pid) throws IOException {
        String kibibytes = ps("rss=", pid);
        return kibibytes.matches("\\d+") ? Double.parseDouble(kibibytes) / 1024 : 0;
    }

    /** Not what the JVM tells of a process: it cuts a command line off after a page, and a class path is longer. */
    private static String ps(String column, long pid) throws IOException {
        Process ps = new ProcessBuilder("ps", "-ww", "-o", column, "-p", String.valueOf(pid)).start();
        return new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
