package no.utbredt.benchmarks.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import no.utbredt.benchmarks.Benchmark;
import no.utbredt.benchmarks.Course;
import no.utbredt.benchmarks.figure.Aim;
import no.utbredt.benchmarks.figure.Figure;
import no.utbredt.benchmarks.figure.Measured;
import no.utbredt.benchmarks.street.Running;
import no.utbredt.benchmarks.street.Street;

/** How long the view takes to fill and what it weighs, beside a consumer that parses the same records and lets them go. */
public final class FillBenchmark implements Benchmark {
    private static final double MIB = 1024.0 * 1024.0;

    @Override
    public String name() {
        return "fill";
    }

    @Override
    public Measured run(Course course) throws Exception {
        Country country = new Country(course.size().of(1, 20, 100));
        long reports = (long) country.services() * Told.REPORTS_OF_A_SERVICE;
        try (Street street = Street.open(course, "fill", course.folder())) {
            course.progress().step("writing " + reports + " reports");
            TopicsOfCountry.write(country, street.engines().bootstrapServers());
            List<Properties> ours = new ArrayList<>();
            List<Properties> bare = new ArrayList<>();
            for (int round = 0; round < course.size().of(1, 1, 3); round++) {
                course.progress().step("round " + (round + 1));
                bare.add(read(street, course.folder(), "bare", round, reports));
                ours.add(read(street, course.folder(), "view", round, reports));
            }
            return measured(ours, bare, reports, country);
        }
    }

    private static Properties read(Street street, Path folder, String what, int round, long reports)
            throws IOException {
        Path file = folder.resolve(what + "-" + round + ".properties");
        try (Running reader = street.launch(
                what + "-" + round, FillReader.class, street.engines().bootstrapServers(), what, file.toString())) {
            ProcessHandle.of(reader.pid()).ifPresent(process -> process.onExit().join());
        }
        Properties results = new Properties();
        try (var in = Files.newInputStream(file)) {
            results.load(in);
        }
        if (Long.parseLong(results.getProperty("reports")) != reports) {
            throw new IllegalStateException(what + " read " + results + ", not " + reports + " reports");
        }
        return results;
    }

    private static Measured measured(List<Properties> ours, List<Properties> bare, long reports, Country country) {
        Figure view = figure("the view, warmed up", "/s", ours, each -> perSecond(each, "warm", reports));
        Figure parsing = figure("a bare consumer, warmed up", "/s", bare, each -> perSecond(each, "warm", reports));
        Figure cold = figure("the view, just started", "/s", ours, each -> perSecond(each, "cold", reports));
        Figure coldParsing =
                figure("a bare consumer, just started", "/s", bare, each -> perSecond(each, "cold", reports));
        return new Measured(
                "How fast does the view fill, beside a consumer that only parses the same records, and what does it weigh?",
                List.of(
                        Figure.ratio("the view over the bare consumer, warmed up", view, parsing, Aim.atLeast(0.5)),
                        Figure.ratio(
                                "the view over the bare consumer, just started", cold, coldParsing, Aim.atLeast(0.5)),
                        view,
                        parsing,
                        figure("to fill the view, just started", "s", ours, each -> number(each, "cold.millis") / 1000),
                        figure(
                                "to parse the same, just started",
                                "s",
                                bare,
                                each -> number(each, "cold.millis") / 1000),
                        figure("live after filling", "MiB", ours, each -> number(each, "warm.live") / MIB),
                        figure("live per report", "B", ours, each -> number(each, "warm.live") / reports),
                        figure(
                                "live when every service has been asked",
                                "MiB",
                                ours,
                                each -> number(each, "warm.asked") / MIB)),
                List.of(
                        "%,d reports of %,d adoptions, 10,000 actors, %d services, 23 groups on their topics, lz4"
                                .formatted(
                                        reports, country.services() * Told.ADOPTIONS_OF_A_SERVICE, country.services()),
                        "Each reader a process of its own, in turns, %s; each reads everything twice, the second time warmed up"
                                .formatted(no.utbredt.benchmarks.street.Jvm.described()),
                        "Live: used heap after a full collection, less what was live before; the broker runs beside them. "
                                + "Both count the reports they read, and the counts were equal."));
    }

    private static Figure figure(
            String what, String unit, List<Properties> rounds, Function<Properties, Double> value) {
        return Figure.of(what, unit, rounds.stream().map(value).toList());
    }

    private static double perSecond(Properties round, String pass, long reports) {
        return reports * 1000.0 / number(round, pass + ".millis");
    }

    private static double number(Properties round, String name) {
        return Double.parseDouble(round.getProperty(name));
    }
}
