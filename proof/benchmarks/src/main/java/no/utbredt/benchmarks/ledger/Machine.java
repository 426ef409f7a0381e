package no.utbredt.benchmarks.ledger;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** The machine the figures belong to, in words. */
final class Machine {

    private static final Path CPU = Path.of("/proc/cpuinfo");
    private static final Path SYSTEM = Path.of("/etc/os-release");

    private Machine() {}

    /** Cores, memory, processor, system and JDK, as far as the system tells. */
    public static String described() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return String.format(
                Locale.ROOT,
                "%d cores, %d GiB, %s, %s, JDK %s",
                system.getAvailableProcessors(),
                Math.round(system.getTotalMemorySize() / (double) (1 << 30)),
                said(CPU, "model name", ":", system.getArch()),
                said(SYSTEM, "PRETTY_NAME", "=", system.getName()),
                System.getProperty("java.vm.version"));
    }

    private static String said(Path file, String key, String parting, String otherwise) {
        if (!Files.isReadable(file)) {
            return otherwise;
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.split(parting, 2)[1].replace("\"", "").strip())
                    .findFirst()
                    .orElse(otherwise);
        } catch (IOException e) {
            return otherwise;
        }
    }
}
