package no.utbredt.deploy.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.deploy.Checkout;

/** The house as it stands. */
final class House {

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>no\\.utbredt</groupId>\\s*<artifactId>([a-z-]+)</artifactId>(.*?)</dependency>",
            Pattern.DOTALL);
    /** What a build leaves behind, also where a folder lay before. */
    private static final Set<String> LEFTOVERS = Set.of("target", "node_modules");

    private House() {}

    /** Which module stands on which, as {@code a>b}; what only tests need is left out. */
    static Set<String> arrows() {
        Set<String> arrows = new TreeSet<>();
        MODULE.matcher(Checkout.text("pom.xml"))
                .results()
                .map(module -> module.group(1))
                .forEach(module -> {
                    Matcher dependency = DEPENDENCY.matcher(Checkout.text(module + "/pom.xml"));
                    while (dependency.find()) {
                        if (!dependency.group(2).contains("<scope>test</scope>")) {
                            arrows.add(Path.of(module).getFileName() + ">" + dependency.group(1));
                        }
                    }
                });
        return arrows;
    }

    /** The folders of the checkout itself, or of one of its folders. */
    static Set<String> folders(String within) {
        return children(Checkout.ROOT.resolve(within))
                .filter(House::holdsSomething)
                .map(folder -> folder.getFileName().toString())
                .filter(name -> !name.startsWith(".") && !LEFTOVERS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean holdsSomething(Path folder) {
        return Files.isDirectory(folder)
                && children(folder)
                        .anyMatch(
                                child -> !LEFTOVERS.contains(child.getFileName().toString()));
    }

    private static Stream<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
