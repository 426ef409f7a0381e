package no.utbredt.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The environment variables a module reads: those its application.yml names, or its sources where it has none. */
public final class Variables {

    private static final Pattern NAMED = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]+):");
    private static final Pattern QUOTED = Pattern.compile("\"([A-Z][A-Z0-9_]+)\"");
    private static final Pattern PORT = Pattern.compile("\\$\\{SERVER_PORT:(\\d+)}");

    private Variables() {}

    public static Set<String> of(String module) {
        return Files.exists(settings(module))
                ? found(NAMED, Checkout.text(module + "/src/main/resources/application.yml"))
                : sources(module).stream()
                        .flatMap(source -> found(QUOTED, source).stream())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The port a service listens on unless told otherwise. */
    public static int port(String service) {
        return PORT.matcher(Checkout.text(service + "/src/main/resources/application.yml"))
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .findFirst()
                .orElseThrow();
    }

    /** The port its health and metrics have where they are kept apart: a hundred above its own. */
    public static int management(String service) {
        return port(service) + 100;
    }

    private static Path settings(String module) {
        return Checkout.ROOT.resolve(module).resolve("src/main/resources/application.yml");
    }

    private static List<String> sources(String module) {
        try (Stream<Path> files = Files.walk(Checkout.ROOT.resolve(module).resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> Checkout.text(Checkout.ROOT.relativize(file).toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
