package no.utbredt.reporting.news;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.progress.StepProgress;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/** What may be told the public of one matter, as it stands. */
public sealed interface Standing {

    Kind kind();

    /** What it is about: the same for all that is ever told of it. */
    String matter();

    /** Everything it says, in order. */
    List<String> words();

    /** The service it is of, or null when it is of none. */
    @Nullable
    String service();

    /** Whether it is news to whoever was told that last; null for one who was told nothing. */
    boolean isNewsAfter(@Nullable Standing told);

    /**
     * How many of a group have come at least so far.
     *
     * @param figure as the public is told it, each actor counting one
     */
    record OfCoverage(String service, Role role, String group, Stage stage, Figure figure) implements Standing {
        @Override
        public Kind kind() {
            return Kind.COVERAGE_CHANGED;
        }

        @Override
        public String matter() {
            return "coverage/" + service + "/" + role + "/" + group + "/" + stage;
        }

        @Override
        public List<String> words() {
            return Stream.of(
                            figure.numerator(),
                            figure.possible(),
                            figure.lowerBound(),
                            figure.upperBound(),
                            figure.unknown(),
                            figure.notRelevant(),
                            figure.total())
                    .map(String::valueOf)
                    .toList();
        }

        /** That nobody has come so far is no news to whoever was told nothing. */
        @Override
        public boolean isNewsAfter(@Nullable Standing told) {
            return told == null ? figure.numerator() > 0 : !equals(told);
        }
    }

    /** A step of a target that is reached or at risk. */
    record OfTarget(String initiative, String target, String step, StepProgress.State state) implements Standing {
        @Override
        public Kind kind() {
            return state == StepProgress.State.REACHED ? Kind.TARGET_REACHED : Kind.TARGET_AT_RISK;
        }

        @Override
        public String matter() {
            return "target/" + initiative + "/" + target + "/" + step;
        }

        @Override
        public List<String> words() {
            return List.of(state.name());
        }

        @Override
        public @Nullable String service() {
            return null;
        }

        @Override
        public boolean isNewsAfter(@Nullable Standing told) {
            return !equals(told);
        }
    }

    /**
     * A vendor that has been silent for long.
     *
     * @param vendor its organisation number
     * @param lastHeard the day it was last heard, or null for never
     */
    record OfVendor(String vendor, @Nullable LocalDate lastHeard) implements Standing {
        @Override
        public Kind kind() {
            return Kind.SOURCE_SILENT;
        }

        @Override
        public String matter() {
            return "silence/" + vendor;
        }

        @Override
        public List<String> words() {
            return List.of(String.valueOf(lastHeard));
        }

        @Override
        public @Nullable String service() {
            return null;
        }

        @Override
        public boolean isNewsAfter(@Nullable Standing told) {
            return !equals(told);
        }
    }

    /**
     * An actor about whom reports cannot all be right.
     *
     * @param pairs how many pairs of them, at least 1
     */
    record OfActor(String service, Role role, String actor, int pairs) implements Standing {
        @Override
        public Kind kind() {
            return Kind.DISAGREEMENT_FOUND;
        }

        @Override
        public String matter() {
            return "disagreement/" + service + "/" + role + "/" + actor;
        }

        @Override
        public List<String> words() {
            return List.of(String.valueOf(pairs));
        }

        /** One that is settled while others stay is none that is found. */
        @Override
        public boolean isNewsAfter(@Nullable Standing told) {
            return !(told instanceof OfActor before) || pairs > before.pairs();
        }
    }
}
