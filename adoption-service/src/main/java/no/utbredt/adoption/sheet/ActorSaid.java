package no.utbredt.adoption.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.ActorKind;
import no.utbredt.adoption.actor.Dated;
import no.utbredt.adoption.actor.Identifier;
import no.utbredt.adoption.actor.Period;
import no.utbredt.adoption.actor.Place;
import no.utbredt.adoption.actor.Weight;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyField;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of an actor. What is null or empty it does not speak of: of a known actor that stays as it is.
 *
 * @param identifiers at most one of each register
 * @param sources where this is known from, beside what is known already
 * @param source where the row's own dated values are known from, or null
 * @param from the day from which what is dated holds, or null where it corrects what is said last
 */
public record ActorSaid(
        ActorId id,
        @Nullable ActorKind kind,
        @Nullable String serviceArea,
        @Nullable String name,
        List<Identifier> identifiers,
        List<ActorId> parents,
        List<String> groups,
        @Nullable Place place,
        List<Weight> weights,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        @Nullable Boolean restricted,
        List<String> sources,
        @Nullable String source,
        @Nullable LocalDate from)
        implements Line.Change<Actor> {

    private static final Comparator<Weight> BY_DATE =
            Comparator.comparing(Weight::kind).thenComparing(Weight::date);

    @Override
    public Actor of(Optional<Actor> known) {
        Actor now = known.orElseGet(this::blank);
        Period life = new Period(
                or(opened, now.existence().from()), or(closed, now.existence().to()));
        Retold retold = new Retold(from, life, source);
        return new Actor(
                id,
                kind == null ? now.kind() : kind,
                or(serviceArea, now.serviceArea()),
                name == null || known.isEmpty() ? now.names() : retold.one(now.names(), name),
                identifiers(now.identifiers(), retold),
                parents.isEmpty() ? now.parents() : retold.all(now.parents(), parents),
                groups.isEmpty() ? now.groups() : retold.all(now.groups(), groups),
                place == null ? now.places() : retold.one(now.places(), place),
                weights(now.weights()),
                now.predecessors(),
                life,
                restricted == null ? now.restricted() : restricted,
                Stream.of(now.sources().stream(), sources.stream(), Stream.ofNullable(source))
                        .flatMap(each -> each)
                        .distinct()
                        .toList(),
                now.systems());
    }

    /** A new actor needs a kind and a name; everything else of it is told as of a known one. */
    private Actor blank() {
        if (kind == null) {
            throw missing("kind");
        }
        if (name == null) {
            throw missing("name");
        }
        List<Dated<String>> names = List.of(new Dated<>(name, new Period(or(from, opened), closed), source));
        return new Actor(
                id,
                kind,
                serviceArea,
                names,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Period(opened, closed),
                restricted != null && restricted,
                List.of());
    }

    private List<Dated<Identifier>> identifiers(List<Dated<Identifier>> now, Retold retold) {
        List<Dated<Identifier>> all = now;
        for (Identifier each : identifiers) {
            List<Dated<Identifier>> others = new ArrayList<>();
            List<Dated<Identifier>> same = new ArrayList<>();
            all.forEach(dated -> (dated.value().scheme().equals(each.scheme()) ? same : others).add(dated));
            List<Dated<Identifier>> told = retold.one(same, each);
            if (!told.equals(same)) {
                others.addAll(told);
                all = List.copyOf(others);
            }
        }
        return all;
    }

    private List<Weight> weights(List<Weight> now) {
        List<Weight> all = new ArrayList<>(now);
        for (Weight each : weights) {
            if (all.stream().noneMatch(old -> says(old, each))) {
                all.removeIf(old -> old.kind() == each.kind() && old.date().equals(each.date()));
                all.add(each);
                all.sort(BY_DATE);
            }
        }
        return all;
    }

    /** Whether the one known says what the row does, the source included where the row names one. */
    private static boolean says(Weight known, Weight said) {
        return known.kind() == said.kind()
                && known.date().equals(said.date())
                && known.value() == said.value()
                && (said.source() == null || said.source().equals(known.source()));
    }

    private static <V> @Nullable V or(@Nullable V said, @Nullable V known) {
        return said == null ? known : said;
    }

    private static FaultyField missing(String column) {
        return new FaultyField(
                column,
                new Fault(
                        "value-missing",
                        "a value",
                        "\"" + column + "\" is missing, and the actor is new",
                        "«" + column + "» mangler, og aktøren er ny"));
    }
}
