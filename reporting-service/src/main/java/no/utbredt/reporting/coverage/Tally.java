package no.utbredt.reporting.coverage;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import no.utbredt.reporting.stage.Stage;

/**
 * A group divided by stage; every stage is there, and they sum to the group (law 4).
 *
 * @param byStage actors, or their weight, at each stage
 */
public record Tally(Map<Stage, Long> byStage) {
    /** A group of nobody. */
    public static final Tally NOBODY = new Tally(Map.of());

    public Tally {
        Map<Stage, Long> every = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            every.put(stage, byStage.getOrDefault(stage, 0L));
        }
        byStage = Collections.unmodifiableMap(every);
    }

    /** What is at that very stage. */
    public long at(Stage stage) {
        return byStage.getOrDefault(stage, 0L);
    }

    /** What has come at least so far. */
    public long atLeast(Stage asked) {
        return byStage.entrySet().stream()
                .filter(entry -> entry.getKey().atLeast(asked))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** The whole group. */
    public long total() {
        return byStage.values().stream().mapToLong(Long::longValue).sum();
    }
}
