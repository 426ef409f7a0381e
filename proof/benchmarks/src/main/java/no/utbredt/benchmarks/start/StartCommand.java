package no.utbredt.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import no.utbredt.benchmarks.street.FreePort;
import no.utbredt.benchmarks.street.Resident;
import no.utbredt.benchmarks.street.Running;

/**
 * {@code ./run --once} with ports and data of its own.
 *
 * @param root the checkout
 * @param local folder of its data, kept from run to run
 */
record StartCommand(Path root, Path local) {

    private static final long SAMPLE_MILLIS = 250;
    private static final List<String> PORTS = List.of(
            "KAFKA",
            "MONGO",
            "ISSUER",
            "INITIATIVE",
            "ADOPTION",
            "REPORTING",
            "INITIATIVE_MANAGEMENT",
            "ADOPTION_MANAGEMENT",
            "REPORTING_MANAGEMENT");

    OneStart run() throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>();
        PORTS.forEach(port -> environment.put("UTBREDT_" + port + "_PORT", String.valueOf(FreePort.find())));
        environment.put("UTBREDT_LOCAL_DATA", local.toString());
        Files.createDirectories(local);
        Map<String, Double> mebibytes = new TreeMap<>();
        long begun = System.nanoTime();
        try (Running running =
                Running.start("run", local, List.of(root.resolve("run").toString(), "--once"), environment)) {
            while (!running.endedWithin(SAMPLE_MILLIS, TimeUnit.MILLISECONDS)) {
                Resident.of(running.pid()).forEach((process, size) -> mebibytes.merge(process, size, Math::max));
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            running.requireWell();
            return new OneStart(
                    seconds, running.said().stream().flatMap(OneStart.Phase::in).toList(), mebibytes);
        }
    }
}
