package no.utbredt.benchmarks.ledger;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The written figures in Markdown: a section for each benchmark, with its table. */
final class Sections {

    private Sections() {}

    static String of(List<Entry> entries) {
        return entries.stream().map(Sections::section).collect(Collectors.joining("\n"));
    }

    private static String section(Entry entry) {
        String rows = entry.figures().stream().map(Sections::row).collect(Collectors.joining());
        String conditions =
                entry.conditions().stream().map(said -> "- " + said + "\n").collect(Collectors.joining());
        return """
                ### %s

                %s

                | Figure | Median | Least – greatest | Rounds | Aim |
                |---|--:|--:|--:|---|
                %s
                %s
                %s, on %s.
                """.formatted(entry.benchmark(), entry.question(), rows, conditions, entry.date(), entry.machine());
    }

    private static String row(Entry.Line line) {
        String spread = line.rounds().size() == 1
                ? ""
                : Written.number(line.least(), line.unit()) + " – " + Written.number(line.greatest(), line.unit());
        return "| %s | %s | %s | %d | %s |\n"
                .formatted(
                        line.what(),
                        Written.number(line.median(), line.unit()),
                        spread,
                        line.rounds().size(),
                        aim(line.aim(), line.reached()));
    }

    private static String aim(@Nullable String aim, @Nullable Boolean reached) {
        if (aim == null || reached == null) {
            return "";
        }
        return aim + (reached ? ", reached" : ", **missed**");
    }
}
