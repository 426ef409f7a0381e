package no.utbredt.initiative.roadmap.contradiction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.contradiction.Contradiction.Kind;
import no.utbredt.initiative.roadmap.item.Amount;
import no.utbredt.initiative.roadmap.item.Cost;
import no.utbredt.initiative.roadmap.item.Grant;
import no.utbredt.initiative.roadmap.item.Item;
import no.utbredt.initiative.roadmap.item.Statement;
import no.utbredt.initiative.time.ImpreciseDate;
import no.utbredt.vocabulary.Names;
import org.jspecify.annotations.Nullable;

/** One cost or grant of one period with two amounts, in whatever units of one kind they are given. */
final class Amounts {

    private Amounts() {}

    static List<Contradiction> of(Initiative initiative) {
        return Stream.concat(initiative.costs().stream().flatMap(cost -> costs(initiative, cost)), grants(initiative))
                .toList();
    }

    private static Stream<Contradiction> costs(Initiative initiative, Cost cost) {
        List<Amount> given = cost.statements().stream()
                .filter(amount -> amount.amount() != null)
                .toList();
        return Pairs.of(given).stream()
                .filter(Pairs::ofOneMatter)
                .filter(pair -> isOfOnePeriod(pair.one().period(), pair.other().period()) && differs(pair))
                .map(pair -> found(initiative, "costs", cost, told(pair.one()), told(pair.other()), pair));
    }

    private static Stream<Contradiction> grants(Initiative initiative) {
        List<Grant> given = initiative.grants().stream()
                .filter(grant -> grant.amount() != null)
                .toList();
        return Pairs.of(given).stream()
                .filter(Pairs::ofOneMatter)
                .filter(pair -> Names.same(pair.one().name(), pair.other().name())
                        && isOfOnePeriod(pair.one().period(), pair.other().period()))
                .filter(pair -> {
                    Money one = money(pair.one().amount(), pair.one().unit());
                    Money other = money(pair.other().amount(), pair.other().unit());
                    return one.isOfOneKindWith(other) && one.value().compareTo(other.value()) != 0;
                })
                .map(pair -> found(initiative, "grants", pair.other(), told(pair.one()), told(pair.other()), pair));
    }

    private static <S extends Statement> Contradiction found(
            Initiative initiative, String section, Item item, String one, String other, Pairs<S> pair) {
        return new Contradiction(
                Kind.DIFFERENCE,
                initiative.id(),
                section,
                item.id(),
                item.label(),
                "%s and %s for the same period".formatted(one, other),
                "%s og %s for samme periode".formatted(one, other),
                pair.both());
    }

    /** Whether no value can be both: what is over one may well be another that is larger. */
    private static boolean differs(Pairs<Amount> pair) {
        Money one = money(pair.one().amount(), pair.one().unit());
        Money other = money(pair.other().amount(), pair.other().unit());
        int order = one.value().compareTo(other.value());
        return one.isOfOneKindWith(other)
                && order != 0
                && (order < 0 ? isOpen(pair.one(), pair.other()) : isOpen(pair.other(), pair.one()));
    }

    /** Whether the less is no lower bound and the more no upper bound. */
    private static boolean isOpen(Amount less, Amount more) {
        return less.qualifier() != Amount.Qualifier.OVER
                && less.qualifier() != Amount.Qualifier.AT_LEAST
                && more.qualifier() != Amount.Qualifier.UNDER
                && more.qualifier() != Amount.Qualifier.AT_MOST;
    }

    static boolean isOfOnePeriod(@Nullable ImpreciseDate one, @Nullable ImpreciseDate other) {
        return one == null || other == null ? one == other : one.meansTheSameAs(other);
    }

    private static Money money(@Nullable BigDecimal amount, @Nullable String unit) {
        return Money.of(Objects.requireNonNull(amount), unit);
    }

    private static String told(Amount amount) {
        return Money.told(Objects.requireNonNull(amount.amount()), amount.unit());
    }

    private static String told(Grant grant) {
        return Money.told(Objects.requireNonNull(grant.amount()), grant.unit());
    }
}
