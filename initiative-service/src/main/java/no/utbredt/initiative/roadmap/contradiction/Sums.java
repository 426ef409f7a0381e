package no.utbredt.initiative.roadmap.contradiction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** A sum that its parts do not make, for one period, in whatever units of one kind they are given. */
final class Sums {

    private Sums() {}

    static List<Contradiction> of(Initiative initiative) {
        List<Contradiction> found = new ArrayList<>();
        Map<String, Cost> costs = byId(initiative.costs());
        for (Cost cost : initiative.costs()) {
            for (Amount total : cost.statements()) {
                List<Optional<Money>> parts = cost.sumOf().stream()
                        .map(id -> part(costs.get(id), total))
                        .toList();
                check(initiative, "costs", cost, total.amount(), total.unit(), total, parts)
                        .ifPresent(found::add);
            }
        }
        Map<String, Grant> grants = byId(initiative.grants());
        for (Grant grant : initiative.grants()) {
            List<Optional<Money>> parts = grant.sumOf().stream()
                    .map(id -> Optional.ofNullable(grants.get(id)).flatMap(part -> money(part.amount(), part.unit())))
                    .toList();
            check(initiative, "grants", grant, grant.amount(), grant.unit(), grant, parts)
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Contradiction> check(
            Initiative initiative,
            String section,
            Item item,
            @Nullable BigDecimal total,
            @Nullable String unit,
            Statement said,
            List<Optional<Money>> parts) {
        Optional<Money> whole = money(total, unit);
        Optional<BigDecimal> sum = whole.flatMap(money -> sum(parts, money));
        if (total == null
                || sum.isEmpty()
                || sum.get().compareTo(whole.orElseThrow().value()) == 0) {
            return Optional.empty();
        }
        String told = Money.told(total, unit);
        String made = Money.told(new Money(sum.get(), whole.orElseThrow().unit()).in(unit), unit);
        return Optional.of(new Contradiction(
                Kind.SUM,
                initiative.id(),
                section,
                item.id(),
                item.label(),
                "said to be %s, its parts make %s".formatted(told, made),
                "oppgitt til %s, delene blir %s".formatted(told, made),
                List.of(said)));
    }

    /** What the parts make; none when one is missing or of another kind, for then nothing can be said. */
    private static Optional<BigDecimal> sum(List<Optional<Money>> parts, Money whole) {
        if (parts.isEmpty()
                || parts.stream().anyMatch(part -> part.isEmpty() || !part.get().isOfOneKindWith(whole))) {
            return Optional.empty();
        }
        return parts.stream().flatMap(Optional::stream).map(Money::value).reduce(BigDecimal::add);
    }

    private static Optional<Money> part(@Nullable Cost part, Amount total) {
        return part == null
                ? Optional.empty()
                : part.statements().stream()
                        .filter(amount -> Amounts.isOfOnePeriod(amount.period(), total.period())
                                && amount.source()
                                        .document()
                                        .equals(total.source().document()))
                        .findFirst()
                        .flatMap(amount -> money(amount.amount(), amount.unit()));
    }

    private static Optional<Money> money(@Nullable BigDecimal amount, @Nullable String unit) {
        return amount == null ? Optional.empty() : Optional.of(Money.of(amount, unit));
    }

    private static <I extends Item> Map<String, I> byId(List<I> items) {
        return items.stream().collect(Collectors.toMap(Item::id, Function.identity(), (first, second) -> first));
    }
}
