package no.utbredt.launcher.watch;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of {@code docs/metrics.md}: one line a metric, named as Prometheus names it. */
public final class MetricsTable {

    private static final String LINE = "| `";

    private final List<Line> lines;

    private MetricsTable(List<Line> lines) {
        this.lines = lines;
    }

    /**
     * A metric.
     *
     * @param name as Prometheus names it, without the suffixes of a timer
     * @param type gauge, counter, timer or histogram
     * @param services who exposes it, or empty for what Prometheus makes itself
     * @param tags our tags; not those of what others expose
     * @param alerts that watch it
     */
    public record Line(String name, String type, Set<String> services, Set<String> tags, Set<String> alerts) {

        private static Line of(String text) {
            List<String> cells =
                    Arrays.stream(text.split("\\|")).map(String::strip).toList();
            return new Line(
                    cells.get(1).replace("`", ""),
                    cells.get(2),
                    words(cells.get(4)),
                    words(cells.get(5)),
                    words(cells.get(7)));
        }

        private static Set<String> words(String cell) {
            return Stream.of(cell.split("[,\\s]+"))
                    .filter(word -> !word.isEmpty() && !word.equals("–"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        public boolean ours() {
            return name.startsWith("utbredt_");
        }

        /** The names of its series. */
        public Stream<String> series() {
            return switch (type) {
                case "timer" -> Stream.of("_count", "_sum", "_max").map(name::concat);
                case "histogram" ->
                    Stream.of("_count", "_sum", "_max", "_bucket").map(name::concat);
                default -> Stream.of(name);
            };
        }
    }

    public static MetricsTable read() {
        return new MetricsTable(Checkout.text("docs/metrics.md")
                .lines()
                .filter(line -> line.startsWith(LINE))
                .map(Line::of)
                .toList());
    }

    public List<Line> lines() {
        return lines;
    }

    /** The series every one of these services has to expose. */
    public Set<String> series(String service, boolean ours) {
        return lines.stream()
                .filter(line -> line.services().contains(service) && line.ours() == ours)
                .flatMap(Line::series)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every series there is. */
    Set<String> series() {
        return lines.stream().flatMap(Line::series).collect(Collectors.toCollection(TreeSet::new));
    }
}
