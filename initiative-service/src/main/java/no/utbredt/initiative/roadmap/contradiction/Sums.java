package no.utbredt.initiative.roadmap.contradiction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.contradiction.Contradiction.Kind;
import no.utbredt.initiative.roadmap.item.Amount;
import no.utbredt.initiative.roadmap.item.Cost;
import no.utbredt.initiative.roadmap.item.Grant;
import no.utbredt.initiative.roadmap.item.Item;
import no.utbredt.initiative.roadmap.item.Statement;
import org.jspecify.annotations.Nullable;

/** A sum that its parts do not make, in one unit and period. */
final class Sums {

    private Sums() {}

    static List<Contradiction> of(Initiative initiative) {
        List<Contradiction> found = new ArrayList<>();
        Map<String, Cost> costs = byId(initiative.costs());
        for (Cost cost : initiative.costs()) {
            for (Amount total : cost.statements()) {
                List<Optional<Amount>> parts = cost.sumOf().stream()
                        .map(id -> amount(costs.get(id), total))
                        .toList();
                check(initiative, "costs", cost, total.amount(), total, values(parts, Amount::amount))
                        .ifPresent(found::add);
            }
        }
        Map<String, Grant> grants = byId(initiative.grants());
        for (Grant grant : initiative.grants()) {
            List<Optional<Grant>> parts = grant.sumOf().stream()
                    .map(id -> Optional.ofNullable(grants.get(id))
                            .filter(part -> Objects.equals(part.unit(), grant.unit())))
                    .toList();
            check(initiative, "grants", grant, grant.amount(), grant, values(parts, Grant::amount))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Contradiction> check(
            Initiative initiative,
            String section,
            Item item,
            @Nullable BigDecimal total,
            Statement said,
            List<BigDecimal> parts) {
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total == null || parts.isEmpty() || sum.compareTo(total) == 0) {
            return Optional.empty();
        }
        return Optional.of(new Contradiction(
                Kind.SUM,
                initiative.id(),
                section,
                item.id(),
                item.label(),
                "said to be %s, its parts make %s".formatted(total.toPlainString(), sum.toPlainString()),
                "oppgitt til %s, delene blir %s".formatted(total.toPlainString(), sum.toPlainString()),
                List.of(said)));
    }

    /** The values of all parts; none when one is missing, for then nothing can be said. */
    private static <P> List<BigDecimal> values(List<Optional<P>> parts, Function<P, @Nullable BigDecimal> value) {
        List<BigDecimal> values = new ArrayList<>();
        parts.forEach(part -> part.map(value).ifPresent(values::add));
        return values.size() == parts.size() ? values : List.of();
    }

    private static Optional<Amount> amount(@Nullable Cost part, Amount total) {
        return part == null
                ? Optional.empty()
                : part.statements().stream()
                        .filter(amount -> Objects.equals(amount.unit(), total.unit())
                                && Objects.equals(amount.period(), total.period())
                                && amount.source()
                                        .document()
                                        .equals(total.source().document()))
                        .findFirst();
    }

    private static <I extends Item> Map<String, I> byId(List<I> items) {
        return items.stream().collect(Collectors.toMap(Item::id, Function.identity(), (first, second) -> first));
    }
}
