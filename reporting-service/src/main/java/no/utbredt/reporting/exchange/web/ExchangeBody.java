package no.utbredt.reporting.exchange.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.web.BasisBody;
import no.utbredt.reporting.coverage.web.CellState;
import no.utbredt.reporting.coverage.web.FigureNumbers;
import no.utbredt.reporting.exchange.Exchange;
import no.utbredt.reporting.exchange.Exchange.Kind;
import no.utbredt.reporting.exchange.Exchange.Side;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.web.Csv;
import no.utbredt.reporting.web.KnownUpTo;
import org.jspecify.annotations.Nullable;

/**
 * Sources and consumers.
 *
 * @param basis of the consumers; that of the sources differs in the role
 * @param roles which of the two exist for the group by the catalogue
 * @param withheld whether members may be persons; then only the coverage of each role is told (law 12)
 * @param source coverage of the sources
 * @param consumer coverage of the consumers
 * @param counts one for each kind; together the group. None unless both coverages are KNOWN
 * @param cells one for each pair of sides; none with {@code counts}
 */
record ExchangeBody(
        String notice,
        BasisBody basis,
        List<Role> roles,
        boolean withheld,
        RoleCoverageBody source,
        RoleCoverageBody consumer,
        List<ExchangeCountBody> counts,
        List<ExchangeCellBody> cells) {

    private static final List<String> COLUMNS =
            List.of("kind", "actors", "kindLowerBound", "kindUpperBound", "sourceState", "consumerState", "withheld");

    static ExchangeBody of(Exchange exchange, Known then, KnownUpTo known) {
        CoverageQuestion question = exchange.consumer().question();
        Service service = then.services().get(question.service());
        List<ExchangeCellBody> cells = new ArrayList<>();
        exchange.cells()
                .forEach((source, row) ->
                        row.forEach((consumer, actors) -> cells.add(new ExchangeCellBody(source, consumer, actors))));
        return new ExchangeBody(
                Notice.TEXT,
                BasisBody.of(exchange.consumer(), known),
                roles(service, question.group()),
                exchange.withheld(),
                RoleCoverageBody.of(exchange.source()),
                RoleCoverageBody.of(exchange.consumer()),
                exchange.counts().stream().map(ExchangeCountBody::of).toList(),
                cells);
    }

    private static List<Role> roles(@Nullable Service service, String group) {
        Set<Role> roles = service == null ? Set.of() : service.groups().getOrDefault(group, Set.of());
        return roles.stream().sorted().toList();
    }

    /** One line for each kind. */
    Csv csv() {
        return new Csv(
                Stream.concat(COLUMNS.stream(), BasisBody.COLUMNS.stream()).toList(),
                counts.stream().map(this::line));
    }

    private List<@Nullable Object> line(ExchangeCountBody count) {
        List<@Nullable Object> values = new ArrayList<>(Arrays.asList(
                count.kind(),
                count.actors(),
                count.lowerBound(),
                count.upperBound(),
                source.state(),
                consumer.state(),
                withheld));
        values.addAll(basis.values());
        return values;
    }

    /**
     * Coverage of one role.
     *
     * @param figure the numbers, or null unless the state is KNOWN
     */
    record RoleCoverageBody(CellState state, @Nullable FigureNumbers figure) {

        static RoleCoverageBody of(CoverageAnswer answer) {
            Outcome outcome = answer.cells().getFirst().outcome();
            return new RoleCoverageBody(
                    CellState.of(outcome),
                    outcome instanceof Outcome.Known told ? FigureNumbers.of(told.figure()) : null);
        }
    }

    /**
     * How many are of a kind.
     *
     * @param kind whom a role is not relevant for has not come so far in it; UNKNOWN where one of the two is not known
     * @param actors how many certainly are
     * @param lowerBound how many whatever is in doubt or not known turns out to be, or null for UNKNOWN and NOT_RELEVANT
     * @param upperBound how many may be, or null with it
     */
    record ExchangeCountBody(
            Kind kind,
            long actors,
            @Nullable Long lowerBound,
            @Nullable Long upperBound) {

        static ExchangeCountBody of(Exchange.Count count) {
            return new ExchangeCountBody(count.kind(), count.actors(), count.lowerBound(), count.upperBound());
        }
    }

    /** How many are this as a source and that as a consumer. */
    record ExchangeCellBody(Side source, Side consumer, long actors) {}
}
