package no.utbredt.benchmarks.start;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Resident memory of a process and all beneath it, as {@code ps} tells. */
final class Resident {

    private static final Pattern JAR = Pattern.compile("([a-z-]+)\\.jar(?:\\s|$)");

    private Resident() {}

    /** Mebibytes by name; only processes of ours, named after their jar. */
    static Map<String, Double> of(long pid) throws IOException {
        Map<String, Double> found = new TreeMap<>();
        List<ProcessHandle> family = ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .toList();
        for (ProcessHandle process : family) {
            Optional<String> name = process.info().commandLine().flatMap(Resident::name);
            if (name.isPresent()) {
                kibibytes(process.pid()).ifPresent(size -> found.put(name.get(), size / 1024));
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

    private static Optional<Double> kibibytes(long pid) throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(pid)).start();
        String said =
                new String(ps.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII).strip();
        return said.matches("\\d+") ? Optional.of(Double.parseDouble(said)) : Optional.empty();
    }
}
