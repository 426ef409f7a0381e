package no.utbredt.benchmarks.street;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How every measured process is started, ours and what it is held against alike: as in production, full compiler. */
public final class Jvm {

    private static final List<String> SETTINGS = List.of("-Xms1g", "-Xmx1g", "-XX:+UseParallelGC", "-Xss512k");

    private Jvm() {}

    /** The settings in words. */
    public static String described() {
        return String.join(" ", SETTINGS);
    }

    /** A service's own jar. */
    public static List<String> jar(Path jar) {
        return command(List.of("-jar", jar.toString()));
    }

    /** A class of this module. */
    public static List<String> main(Class<?> main, String... arguments) {
        List<String> rest = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        rest.addAll(List.of(arguments));
        return command(rest);
    }

    private static List<String> command(List<String> rest) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SETTINGS);
        command.addAll(rest);
        return command;
    }
}
