package no.utbredt.simulator.rollout;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.utbredt.simulator.cast.Crowd;
import org.jspecify.annotations.Nullable;

/** All that is rolled out, from {@code rollouts.csv} beside this class: a line for each stage on the way. */
public final class Rollouts {

    private Rollouts() {}

    /**
     * Those of a part of the country.
     *
     * @param percent how much of it, 1 to 100
     */
    public static List<Rollout> of(int percent) {
        Map<String, Rollout> rollouts = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows()) {
            Rollout begun = rollout(row, percent);
            rollouts.merge(begun.key() + begun.role() + begun.crowd(), begun, Rollouts::longer);
        }
        return List.copyOf(rollouts.values());
    }

    private static Rollout rollout(NamedCsvRecord row, int percent) {
        Step step = new Step(
                row.getField("stage"), Curve.read(row.getField("comeSoFar")).scaled(percent));
        return new Rollout(
                row.getField("service"),
                row.getField("role"),
                Crowd.valueOf(row.getField("crowd")),
                blankAsNull(row.getField("serviceArea")),
                blankAsNull(row.getField("usage")),
                List.of(step));
    }

    private static Rollout longer(Rollout sofar, Rollout next) {
        List<Step> steps = new ArrayList<>(sofar.steps());
        steps.addAll(next.steps());
        return new Rollout(
                sofar.service(), sofar.role(), sofar.crowd(), sofar.serviceArea(), next.usage(), List.copyOf(steps));
    }

    private static List<NamedCsvRecord> rows() {
        try (InputStream in = Objects.requireNonNull(Rollouts.class.getResourceAsStream("rollouts.csv"));
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(in)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isBlank() ? null : text;
    }
}
