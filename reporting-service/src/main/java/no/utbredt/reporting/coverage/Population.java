package no.utbredt.reporting.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.adoption.Adoptions;
import no.utbredt.reporting.adoption.Standing;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.time.OsloDay;
import org.jspecify.annotations.Nullable;

/** Everybody a question asks about, and where each stands. */
record Population(CoverageQuestion question, Known known) {
    /** The group asked about, or null when the registry does not know it. */
    @Nullable
    Group group() {
        return known.registry().group(question.group());
    }

    Structure structure() {
        return new Structure(known.registry(), OsloDay.number(question.structure()));
    }

    Adoptions adoptions() {
        return known.adoptions(question.service(), question.role());
    }

    /** The members of the group with their standings, in the order of their ids. */
    Map<String, Standing> standings() {
        Adoptions adoptions = adoptions();
        int day = OsloDay.number(question.day());
        Map<String, Standing> standings = new LinkedHashMap<>();
        for (String member :
                known.registry().members(question.group(), structure().day())) {
            standings.put(member, adoptions.standing(member, day, question.scope()));
        }
        return standings;
    }

    Stream<Actor> members() {
        return known.registry().members(question.group(), structure().day()).stream()
                .map(known.registry()::actor)
                .filter(Objects::nonNull);
    }

    /** Whether some member belongs to no parent of the kind it is to be rolled up to, and would be lost from the sum. */
    boolean orphaned() {
        Structure structure = structure();
        return question.rollUp() instanceof RollUp.To to
                && known.registry().members(question.group(), structure.day()).stream()
                        .anyMatch(member -> known.registry()
                                .above(member, to.parentKind(), structure.day())
                                .isEmpty());
    }

    /** What is counted: the members, or the parents they are rolled up to. */
    List<Counted> counted() {
        Structure structure = structure();
        List<Counted> units = standings().entrySet().stream()
                .map(each -> Counted.of(
                        each.getKey(),
                        each.getValue(),
                        question.stage(),
                        structure.weight(each.getKey(), question.weight())))
                .toList();
        return switch (question.rollUp()) {
            case RollUp.None none -> units;
            case RollUp.To to ->
                structure.byParent(units, to.parentKind()).entrySet().stream()
                        .map(parent -> new RolledUp(parent.getValue(), to)
                                .as(
                                        parent.getKey(),
                                        question.stage(),
                                        structure.weight(parent.getKey(), question.weight())))
                        .toList();
        };
    }
}
