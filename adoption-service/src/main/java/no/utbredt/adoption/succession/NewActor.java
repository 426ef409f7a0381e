package no.utbredt.adoption.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.Dated;
import no.utbredt.adoption.actor.Period;

/** An actor that is there from the day of a succession on. */
final class NewActor {

    private NewActor() {}

    /** Of the kind of its predecessors, in the groups and the place they all were in unless others are said. */
    static Actor of(Succession act, String field, Successor said, List<Actor> leaving) {
        String name = said.name();
        if (name == null) {
            throw Parts.unfit(
                    field,
                    "a known id, or a name for a new actor",
                    said.id() + " is not known",
                    said.id() + " er ikke kjent");
        }
        Actor model = leaving.getFirst();
        if (leaving.stream().anyMatch(actor -> actor.kind() != model.kind())) {
            throw Parts.unfit(
                    "/predecessors", "actors of one kind", "they are of several kinds", "de er av flere slag");
        }
        Period life = new Period(act.date(), null);
        List<String> groups = said.groups().isEmpty() ? shared(act.eve(), leaving, Actor::groups) : said.groups();
        return new Actor(
                said.id(),
                model.kind(),
                null,
                List.of(new Dated<>(name, life, act.source())),
                said.identifiers().stream()
                        .map(each -> new Dated<>(each, life, act.source()))
                        .toList(),
                shared(act.eve(), leaving, Actor::parents).stream()
                        .map(each -> new Dated<>(each, life, act.source()))
                        .toList(),
                groups.stream()
                        .map(each -> new Dated<>(each, life, act.source()))
                        .toList(),
                (said.place() == null ? shared(act.eve(), leaving, Actor::places) : List.of(said.place()))
                        .stream()
                                .map(each -> new Dated<>(each, life, act.source()))
                                .toList(),
                List.of(),
                List.of(),
                life,
                leaving.stream().anyMatch(Actor::restricted),
                List.of(act.source()));
    }

    /** What holds of all of them on the last day. */
    private static <T> List<T> shared(LocalDate eve, List<Actor> leaving, Function<Actor, List<Dated<T>>> of) {
        return of.apply(leaving.getFirst()).stream()
                .filter(each -> each.holdsOn(eve))
                .map(Dated::value)
                .filter(value -> leaving.stream()
                        .allMatch(actor -> of.apply(actor).stream()
                                .anyMatch(each -> each.value().equals(value) && each.holdsOn(eve))))
                .distinct()
                .toList();
    }
}
