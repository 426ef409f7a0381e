package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.adoption.Standing;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.exchange.Exchange;
import no.utbredt.reporting.exchange.Exchange.Count;
import no.utbredt.reporting.exchange.Exchange.Kind;
import no.utbredt.reporting.exchange.Exchange.Side;
import no.utbredt.reporting.exchange.Exchanges;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.OsloDay;

/** Sources and consumers: each member is of one kind, and of those it may be of; the cells sum to the coverage of each role. */
class Law4ExchangeTest {
    private static final long[] NONE = new long[3];

    private static boolean holds(Law.Case some, UnaryOperator<Exchange> telling) {
        Knowledge knowledge = new Knowledge();
        some.world().arrivals().forEach(arrival -> arrival.at(knowledge));
        CoverageQuestion question = Asked.by(
                Weight.ACTORS,
                Asked.nationally(Asked.rolledUp(RollUp.none(), some.question().noOlderThan(null))));
        return knowledge.ask(question.horizon(), known -> {
            Exchange exchange = telling.apply(new Exchanges(new Coverage(knowledge)).answer(question, known));
            if (!isKnown(exchange.source()) || !isKnown(exchange.consumer())) {
                return exchange.counts().isEmpty();
            }
            return exchange.counts().equals(plain(question, known))
                    && there(exchange, true) == numerator(exchange.source())
                    && there(exchange, false) == numerator(exchange.consumer());
        });
    }

    private static boolean isKnown(CoverageAnswer answer) {
        return answer.cells().getFirst().outcome() instanceof Outcome.Known;
    }

    private static long numerator(CoverageAnswer answer) {
        return answer.cells().getFirst().outcome() instanceof Outcome.Known known
                ? known.figure().numerator()
                : -1;
    }

    private static long there(Exchange exchange, boolean source) {
        long there = 0;
        for (var row : exchange.cells().entrySet()) {
            for (var cell : row.getValue().entrySet()) {
                there += (source ? row.getKey() : cell.getKey()) == Side.THERE ? cell.getValue() : 0;
            }
        }
        return there;
    }

    /** Member by member: of which kind it is, and of which it would be whatever it turned out to be. */
    private static List<Count> plain(CoverageQuestion question, Known known) {
        Map<Kind, long[]> counts = new EnumMap<>(Kind.class);
        EnumSet.allOf(Kind.class).forEach(kind -> counts.put(kind, new long[3]));
        for (String member : known.registry().members(question.group(), OsloDay.number(question.structure()))) {
            Standing source = standing(member, Role.SOURCE, question, known);
            Standing consumer = standing(member, Role.CONSUMER, question, known);
            Kind kind = kind(source.stage(), consumer.stage(), question.stage());
            counts.getOrDefault(kind, NONE)[0]++;
            if (kind != Kind.NOT_RELEVANT) {
                Set<Kind> may = new HashSet<>();
                for (Stage one : all(source.possible())) {
                    for (Stage other : all(consumer.possible())) {
                        Kind then = kind(one, other, question.stage());
                        may.add(then == Kind.NOT_RELEVANT ? Kind.NEITHER : then);
                    }
                }
                may.forEach(each -> counts.getOrDefault(each, NONE)[2]++);
                if (may.size() == 1) {
                    counts.getOrDefault(kind, NONE)[1]++;
                }
            }
        }
        return EnumSet.allOf(Kind.class).stream()
                .map(kind -> kind == Kind.UNKNOWN || kind == Kind.NOT_RELEVANT
                        ? new Count(kind, counts.getOrDefault(kind, NONE)[0], null, null)
                        : new Count(
                                kind,
                                counts.getOrDefault(kind, NONE)[0],
                                counts.getOrDefault(kind, NONE)[1],
                                counts.getOrDefault(kind, NONE)[2]))
                .toList();
    }

    /** What is not known may be anything. */
    private static Set<Stage> all(Set<Stage> possible) {
        if (!possible.contains(Stage.UNKNOWN)) {
            return possible;
        }
        Set<Stage> any = EnumSet.allOf(Stage.class);
        any.remove(Stage.UNKNOWN);
        return any;
    }

    private static Standing standing(String member, Role role, CoverageQuestion question, Known known) {
        return known.onward()
                .adoptions(question.service(), role)
                .standing(member, OsloDay.number(question.day()), question.scope());
    }

    private static Kind kind(Stage source, Stage consumer, Stage asked) {
        if (source == Stage.UNKNOWN || consumer == Stage.UNKNOWN) {
            return Kind.UNKNOWN;
        }
        if (source == Stage.NOT_RELEVANT && consumer == Stage.NOT_RELEVANT) {
            return Kind.NOT_RELEVANT;
        }
        if (source.atLeast(asked) && consumer.atLeast(asked)) {
            return Kind.BOTH;
        }
        return source.atLeast(asked) ? Kind.SOURCE_ONLY : consumer.atLeast(asked) ? Kind.CONSUMER_ONLY : Kind.NEITHER;
    }

    @Provide
    Arbitrary<Law.Case> cases() {
        return Law.in(Worlds.any());
    }

    @Property(tries = 400)
    void each_member_is_of_one_kind_and_within_the_bounds_of_those_it_may_be_of(@ForAll("cases") Law.Case some) {
        assertThat(holds(some, exchange -> exchange)).isTrue();
    }

    @Example
    void taking_whom_nothing_is_known_of_for_neither_is_found_out() {
        rejects(exchange -> with(
                exchange,
                exchange.counts().stream()
                        .map(count -> switch (count.kind()) {
                            case NEITHER ->
                                new Count(
                                        Kind.NEITHER,
                                        count.actors() + of(exchange, Kind.UNKNOWN),
                                        count.lowerBound(),
                                        count.upperBound());
                            case UNKNOWN -> new Count(Kind.UNKNOWN, 0, null, null);
                            case BOTH, SOURCE_ONLY, CONSUMER_ONLY, NOT_RELEVANT -> count;
                        })
                        .toList()));
    }

    @Example
    void forgetting_doubt_is_found_out() {
        rejects(exchange -> with(
                exchange,
                exchange.counts().stream()
                        .map(count -> count.lowerBound() == null
                                ? count
                                : new Count(count.kind(), count.actors(), count.actors(), count.upperBound()))
                        .toList()));
    }

    private static long of(Exchange exchange, Kind kind) {
        return exchange.counts().stream()
                .filter(count -> count.kind() == kind)
                .mapToLong(Count::actors)
                .sum();
    }

    private static Exchange with(Exchange exchange, List<Count> counts) {
        return new Exchange(exchange.source(), exchange.consumer(), counts, exchange.cells(), exchange.withheld());
    }

    private void rejects(UnaryOperator<Exchange> wrong) {
        assertThat(cases().sampleStream().limit(3_000).anyMatch(some -> !holds(some, wrong)))
                .as("the law must find the wrong exchange out")
                .isTrue();
    }
}
