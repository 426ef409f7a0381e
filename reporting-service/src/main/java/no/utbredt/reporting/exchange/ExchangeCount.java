package no.utbredt.reporting.exchange;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utbredt.reporting.adoption.Courses;
import no.utbredt.reporting.adoption.Mark;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.exchange.Exchange.Count;
import no.utbredt.reporting.exchange.Exchange.Kind;
import no.utbredt.reporting.exchange.Exchange.Side;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.OsloDay;

/** Counts the members of a group by both roles; whoever is not named is unknown in both. */
final class ExchangeCount {
    private static final Set<Kind> BOUNDED = EnumSet.of(Kind.BOTH, Kind.SOURCE_ONLY, Kind.CONSUMER_ONLY, Kind.NEITHER);

    private final Stage asked;
    private final Map<Side, Map<Side, Long>> cells = new EnumMap<>(Side.class);
    private final Map<Kind, Long> actors = new EnumMap<>(Kind.class);
    private final Map<Kind, Long> surely = new EnumMap<>(Kind.class);
    private final Map<Kind, Long> possibly = new EnumMap<>(Kind.class);

    /** @param total how many the group has, named or not */
    ExchangeCount(CoverageQuestion question, Known known, long total) {
        this.asked = question.stage();
        for (Side source : Side.values()) {
            Map<Side, Long> row = new EnumMap<>(Side.class);
            Arrays.stream(Side.values()).forEach(consumer -> row.put(consumer, 0L));
            cells.put(source, row);
        }
        Courses sources = known.adoptions(question.service(), Role.SOURCE).courses(question.scope());
        Courses consumers = known.adoptions(question.service(), Role.CONSUMER).courses(question.scope());
        int day = OsloDay.number(question.day());
        List<String> members = known.registry().members(question.group(), OsloDay.number(question.structure()));
        for (String member : members) {
            int number = known.registry().number(member);
            add(mark(sources, number, day), mark(consumers, number, day), 1);
        }
        add(Mark.UNKNOWN, Mark.UNKNOWN, total - members.size());
    }

    private static Mark mark(Courses courses, int number, int day) {
        return courses.markOn(number, day);
    }

    private void add(Mark source, Mark consumer, long many) {
        Side one = side(source.stage());
        Side other = side(consumer.stage());
        cells.getOrDefault(one, Map.of()).merge(other, many, Long::sum);
        Kind kind = kind(one, other);
        actors.merge(kind, many, Long::sum);
        if (kind != Kind.NOT_RELEVANT) {
            Set<Kind> conceivable = EnumSet.noneOf(Kind.class);
            for (boolean sends : may(source)) {
                for (boolean receives : may(consumer)) {
                    conceivable.add(kind(sends, receives));
                }
            }
            conceivable.forEach(each -> possibly.merge(each, many, Long::sum));
            if (conceivable.size() == 1) {
                surely.merge(kind, many, Long::sum);
            }
        }
    }

    private Side side(Stage stage) {
        return switch (stage) {
            case UNKNOWN -> Side.UNKNOWN;
            case NOT_RELEVANT -> Side.NOT_RELEVANT;
            default -> stage.atLeast(asked) ? Side.THERE : Side.NOT_THERE;
        };
    }

    private boolean[] may(Mark mark) {
        boolean there = mark.possibly(asked) || mark.mayBeAnything();
        boolean not = !mark.surely(asked);
        return there && not ? new boolean[] {true, false} : new boolean[] {there};
    }

    private static Kind kind(Side source, Side consumer) {
        if (source == Side.UNKNOWN || consumer == Side.UNKNOWN) {
            return Kind.UNKNOWN;
        }
        return source == Side.NOT_RELEVANT && consumer == Side.NOT_RELEVANT
                ? Kind.NOT_RELEVANT
                : kind(source == Side.THERE, consumer == Side.THERE);
    }

    private static Kind kind(boolean sends, boolean receives) {
        if (sends) {
            return receives ? Kind.BOTH : Kind.SOURCE_ONLY;
        }
        return receives ? Kind.CONSUMER_ONLY : Kind.NEITHER;
    }

    List<Count> counts() {
        return Arrays.stream(Kind.values())
                .map(kind -> BOUNDED.contains(kind)
                        ? new Count(
                                kind,
                                actors.getOrDefault(kind, 0L),
                                surely.getOrDefault(kind, 0L),
                                possibly.getOrDefault(kind, 0L))
                        : new Count(kind, actors.getOrDefault(kind, 0L), null, null))
                .toList();
    }

    Map<Side, Map<Side, Long>> cells() {
        return cells;
    }
}
