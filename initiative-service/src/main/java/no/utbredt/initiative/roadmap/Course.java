package no.utbredt.initiative.roadmap;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import no.utbredt.initiative.roadmap.item.Milestone;
import no.utbredt.initiative.roadmap.item.MilestoneDate;
import no.utbredt.initiative.roadmap.item.MilestoneDate.Kind;
import no.utbredt.initiative.time.ImpreciseDate;
import no.utbredt.initiative.time.Slip;
import org.jspecify.annotations.Nullable;

/**
 * How a milestone's date has moved.
 *
 * @param original the first planned date, or null when no source gives one
 * @param latest the planned date stated last, or null
 * @param actual when it was reached, as stated last, or null
 * @param slip days from the original to the actual date, or to the latest planned one; null when one of them is missing
 */
public record Course(
        @Nullable MilestoneDate original,
        @Nullable MilestoneDate latest,
        @Nullable MilestoneDate actual,
        @Nullable Slip slip) {

    public static Course of(Milestone milestone, Sources sources) {
        List<MilestoneDate> dated = milestone.dates().stream()
                .filter(date -> date.date() != null)
                .sorted((one, other) -> sources.compare(one.source(), other.source()))
                .toList();
        MilestoneDate original = first(dated, date -> date.kind() == Kind.PLANNED);
        MilestoneDate latest = first(dated.reversed(), date -> date.kind() == Kind.PLANNED);
        MilestoneDate actual = first(dated.reversed(), date -> date.kind() == Kind.ACTUAL);
        return new Course(original, latest, actual, slip(original, actual == null ? latest : actual));
    }

    /** Whether it has certainly become later than first planned. */
    public boolean isLate() {
        return slip != null && slip.isLater();
    }

    private static @Nullable Slip slip(@Nullable MilestoneDate from, @Nullable MilestoneDate to) {
        if (from == null || to == null) {
            return null;
        }
        ImpreciseDate before = Objects.requireNonNull(from.date());
        return Slip.between(before, Objects.requireNonNull(to.date()));
    }

    private static @Nullable MilestoneDate first(List<MilestoneDate> dates, Predicate<MilestoneDate> wanted) {
        Optional<MilestoneDate> found = dates.stream().filter(wanted).findFirst();
        return found.orElse(null);
    }
}
