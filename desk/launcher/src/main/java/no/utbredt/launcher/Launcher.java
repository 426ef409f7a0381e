package no.utbredt.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import no.utbredt.launcher.demo.Demo;
import no.utbredt.launcher.process.Leftovers;
import no.utbredt.launcher.process.Readiness;
import no.utbredt.launcher.process.Street;
import no.utbredt.launcher.recovery.LostLog;
import no.utbredt.launcher.recovery.Recovering;
import no.utbredt.launcher.recovery.RecoveryCommand;
import no.utbredt.launcher.roadmap.Calls;
import no.utbredt.launcher.roadmap.Roadmap;
import no.utbredt.launcher.table.CaughtUp;
import no.utbredt.launcher.table.ComparisonTable;

/** {@code ./run}: everything on this machine, with one command. */
public final class Launcher {

    private Launcher() {}

    /** Exit codes: 0 well, 1 something went wrong, 2 something the person at the keyboard can put right. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        try {
            List<String> words = List.of(arguments);
            Settings settings = Settings.from(Path.of("").toAbsolutePath(), System.getenv());
            if (RecoveryCommand.isOne(words)) {
                new Recovering(settings, System.out).run(RecoveryCommand.parse(words));
                return;
            }
            Options options = Options.parse(words);
            if (options.help()) {
                System.out.println(Options.USAGE);
                return;
            }
            if (options.loadOnly()) {
                load(
                        settings.elsewhere(System.getenv()),
                        new Calls(),
                        new Progress(System.out),
                        () -> {},
                        Optional.empty());
            } else {
                run(options, options.demo().isPresent() ? settings.forDemo(System.getenv()) : settings);
            }
        } catch (UserError e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private static void run(Options options, Settings settings) {
        int ended = new Leftovers(settings.local()).end();
        if (ended > 0) {
            System.out.println("Ended " + ended + " processes an earlier run had left behind.");
        }
        settings.ports().requireFree();
        if (options.fresh()) {
            List.of("platform", "state", "log", "epoch", "reference-key", "data")
                    .forEach(made -> empty(settings.local().resolve(made)));
        }
        Calls calls = new Calls();
        Progress progress = new Progress(System.out);
        Optional<Demo> demo = options.demo().map(asked -> new Demo(settings, asked, calls, progress));
        AtomicBoolean stopping = new AtomicBoolean();
        try (Street street = new Street(settings, new Readiness(calls, progress))) {
            CountDownLatch stopped = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                stopping.set(true);
                demo.ifPresent(Demo::close);
                street.close();
                stopped.countDown();
            }));
            demo.ifPresent(Demo::lay);
            street.openPlatform();
            LostLog.check(settings, progress, options.acceptLoss());
            street.openServices();
            load(settings, calls, progress, street::requireAlive, demo);
            if (!options.once()) {
                demo.ifPresent(Demo::live);
                stay(settings, street, stopped);
            }
        } catch (UserError e) {
            // stopped from the keyboard, nobody asks why a door did not answer
            if (!stopping.get()) {
                throw e;
            }
        }
    }

    private static void load(
            Settings settings, Calls calls, Progress progress, Runnable requireAlive, Optional<Demo> demo) {
        new Roadmap(settings, calls, progress).load();
        demo.ifPresent(Demo::play);
        new CaughtUp(settings, calls, progress, requireAlive).await(Instant.now());
        progress.step("everything counted");
        System.out.println(ComparisonTable.of(calls.get(settings.reporting() + "/v1/comparisons?limit=1000")));
    }

    private static void stay(Settings settings, Street street, CountDownLatch stopped) {
        System.out.println("Siden / the page:      " + settings.reporting() + "/");
        System.out.println("Coverage:              " + settings.reporting()
                + "/v1/coverage?service=kjernejournal&role=CONSUMER&stage=IN_USE&group=legevakt&date=2021-10-31");
        System.out.println("Reports are sent to:   " + settings.adoption() + "/v1/reports");
        System.out.println("Services:              " + settings.initiative() + "/v1/services");
        System.out.println("Ctrl-C stops everything.");
        try {
            while (!stopped.await(1, TimeUnit.SECONDS)) {
                street.mend();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void empty(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("could not empty " + folder, e);
        }
    }
}
