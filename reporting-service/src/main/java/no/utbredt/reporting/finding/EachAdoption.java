package no.utbredt.reporting.finding;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import no.utbredt.reporting.adoption.Adoptions;
import no.utbredt.reporting.adoption.Doubts;
import no.utbredt.reporting.kept.Listing;
import no.utbredt.reporting.knowledge.Known;
import org.jspecify.annotations.Nullable;

/** Goes through what is known of adoption, service by service and actor by actor, no further than is read. */
final class EachAdoption {

    private EachAdoption() {}

    /**
     * Those somebody has spoken of, by service and role.
     *
     * @param service those of this service alone, or null for all
     */
    static Stream<Adoptions> of(Known known, @Nullable String service) {
        return known.spokenOf().entrySet().stream()
                .filter(entry -> service == null || service.equals(entry.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(
                        entry -> entry.getValue().stream().sorted().map(role -> known.adoptions(entry.getKey(), role)));
    }

    /** What there is of each actor but those that are not told of (law 12); its fold is asked only when it is read of. */
    static <T> Listing<T> ofActors(
            Adoptions adoptions,
            List<String> persons,
            ToIntFunction<Doubts.OfActor> count,
            Function<String, Stream<T>> found) {
        Doubts doubts = adoptions.doubts().without(persons);
        return Listing.joined(
                count.applyAsInt(doubts.all()),
                () -> doubts.byActor().entrySet().stream()
                        .map(entry -> new Listing<>(
                                count.applyAsInt(entry.getValue()),
                                passed -> found.apply(entry.getKey()).skip(passed)))
                        .iterator());
    }
}
