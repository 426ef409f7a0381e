package no.utbredt.initiative.roadmap.contradiction;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.change.Words;
import no.utbredt.initiative.roadmap.contradiction.Contradiction.Kind;
import no.utbredt.initiative.roadmap.item.Amount;
import no.utbredt.initiative.roadmap.item.Cost;

/** One cost of one period with two amounts. */
final class Amounts {

    private Amounts() {}

    static List<Contradiction> of(Initiative initiative) {
        return initiative.costs().stream().flatMap(cost -> of(initiative, cost)).toList();
    }

    private static Stream<Contradiction> of(Initiative initiative, Cost cost) {
        List<Amount> given = cost.statements().stream()
                .filter(amount -> amount.amount() != null)
                .toList();
        return Pairs.of(given).stream()
                .filter(Pairs::ofOneMatter)
                .filter(pair -> Objects.equals(pair.one().period(), pair.other().period())
                        && Objects.equals(pair.one().unit(), pair.other().unit())
                        && !Objects.equals(pair.one().amount(), pair.other().amount()))
                .map(pair -> new Contradiction(
                        Kind.DIFFERENCE,
                        initiative.id(),
                        "costs",
                        cost.id(),
                        cost.text(),
                        "%s and %s for the same period"
                                .formatted(pair.one().amount(), pair.other().amount()),
                        "%s og %s for samme periode"
                                .formatted(
                                        Words.value(pair.one().amount()),
                                        Words.value(pair.other().amount())),
                        pair.both()));
    }
}
