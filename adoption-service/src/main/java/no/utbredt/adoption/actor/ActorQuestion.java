package no.utbredt.adoption.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.utbredt.vocabulary.Names;
import org.jspecify.annotations.Nullable;

/**
 * Which actors are asked for. What is null is not asked.
 *
 * @param day the day everything must hold on
 * @param identifiers all of which it must have
 * @param group of which it must be a member
 * @param county number of the county it must lie in
 * @param region health region it must lie in
 * @param name what its name must contain, however its letters are composed and in whatever case
 * @param shown whether an actor may be shown to whoever asks
 */
public record ActorQuestion(
        LocalDate day,
        List<Identifier> identifiers,
        @Nullable String group,
        @Nullable String county,
        @Nullable HealthRegion region,
        @Nullable String name,
        Predicate<Actor> shown) {

    /** Those asked for, by id. */
    public Stream<Actor> askedOf(ActorRegistry registry) {
        Stream<Actor> candidates =
                identifiers.isEmpty() ? registry.all() : registry.find(identifiers.getFirst(), day).stream();
        return candidates.filter(this::means);
    }

    private boolean means(Actor actor) {
        return actor.existence().includes(day)
                && identifiers.stream().allMatch(each -> actor.hasOn(day, each))
                && (group == null || actor.isMemberOn(day, group))
                && (name == null || isNamed(actor, name))
                && liesThere(actor)
                && shown.test(actor);
    }

    private boolean liesThere(Actor actor) {
        return (county == null && region == null)
                || actor.placeOn(day)
                        .filter(place -> county == null || county.equals(place.county()))
                        .filter(place -> region == null || region == place.region())
                        .isPresent();
    }

    private boolean isNamed(Actor actor, String part) {
        return Names.contains(actor.nameOn(day), part);
    }
}
