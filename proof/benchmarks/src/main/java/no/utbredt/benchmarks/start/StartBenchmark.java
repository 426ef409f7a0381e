package no.utbredt.benchmarks.start;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.utbredt.benchmarks.Benchmark;
import no.utbredt.benchmarks.Course;
import no.utbredt.benchmarks.figure.Figure;
import no.utbredt.benchmarks.figure.Measured;
import no.utbredt.benchmarks.start.OneStart.Phase;

/** {@code ./run --once} on data that are there already: seconds until each step, and what each process weighs. */
public final class StartBenchmark implements Benchmark {

    @Override
    public String name() {
        return "start";
    }

    @Override
    public Measured run(Course course) throws Exception {
        int rounds = course.size().of(1, 1, 2);
        StartCommand command = new StartCommand(course.root(), course.folder().resolve("local"));
        OneStart first = command.run();
        course.progress().step("first start, empty data: %.1f s".formatted(first.seconds()));
        List<OneStart> warm = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            warm.add(command.run());
            course.progress()
                    .step("warm start, round %d of %d: %.1f s"
                            .formatted(round, rounds, warm.getLast().seconds()));
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(
                "warm start: command to table and end",
                "s",
                warm.stream().map(OneStart::seconds).toList()));
        figures.add(Figure.of("first start: the same on empty data", "s", first.seconds()));
        figures.addAll(phases(warm));
        figures.addAll(memory(warm));
        return new Measured(
                "How long does ./run --once take, and how much memory do its processes hold?",
                figures,
                List.of(
                        "Built before; the roadmap of the project's own data. Seconds of a step count from the launcher's start, as ./run shows them.",
                        "Memory: resident set of each process when everything is counted, the highest of the samples taken every quarter of a second. Settings are those of ./run (small heaps, first compiler only)."));
    }

    private static List<Figure> phases(List<OneStart> starts) {
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (OneStart start : starts) {
            for (Phase phase : start.phases()) {
                seconds.computeIfAbsent(phase.reached(), any -> new ArrayList<>())
                        .add(phase.seconds());
            }
        }
        return seconds.entrySet().stream()
                .map(each -> Figure.of("until: " + each.getKey(), "s", each.getValue()))
                .toList();
    }

    private static List<Figure> memory(List<OneStart> starts) {
        Map<String, List<Double>> mebibytes = new LinkedHashMap<>();
        for (OneStart start : starts) {
            start.mebibytes()
                    .forEach((process, size) -> mebibytes
                            .computeIfAbsent(process, any -> new ArrayList<>())
                            .add(size));
        }
        return mebibytes.entrySet().stream()
                .map(each -> Figure.of("resident: " + each.getKey(), "MiB", each.getValue()))
                .toList();
    }
}
