package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.coverage.Area;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.PlainFold;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.landscape.Landscape;
import no.utbredt.reporting.landscape.LandscapeQuestion;
import no.utbredt.reporting.landscape.Landscapes;
import no.utbredt.reporting.landscape.Standing;

/**
 * Each field of the landscape is what the plain fold says of that area on that day, no area of any day is left out, and the several
 * noughts are told apart as the fold's numbers have them.
 */
class Law6LandscapeTest {

    private static boolean holds(Law.Case some, UnaryOperator<Landscape> reading) {
        Knowledge knowledge = new Knowledge();
        some.world().arrivals().forEach(arrival -> arrival.at(knowledge));
        LandscapeQuestion question = question(some);
        Landscape landscape = reading.apply(
                knowledge.ask(question.horizon(), known -> new Landscapes(new Coverage(knowledge)).answer(question)));
        Set<String> told = new HashSet<>();
        landscape.rows().forEach(row -> told.add(codes(row.area())));
        int column = 0;
        for (LocalDate day : question.days()) {
            CoverageQuestion asked =
                    question.coverage(some.question().service(), some.question().group());
            CoverageAnswer plain = knowledge.ask(question.horizon(), known -> PlainFold.answer(asked.on(day), known));
            if (!isPlain(plain.cells(), landscape, column, told)) {
                return false;
            }
            column++;
        }
        return landscape.columns().size() == column;
    }

    private static boolean isPlain(List<Cell> plain, Landscape landscape, int column, Set<String> told) {
        Set<String> there = new HashSet<>();
        plain.forEach(cell -> there.add(codes(cell.area())));
        return told.containsAll(there)
                && landscape.rows().stream().allMatch(row -> {
                    Landscape.Field field = row.fields().get(column);
                    return plain.stream()
                            .filter(cell -> codes(cell.area()).equals(codes(row.area())))
                            .findFirst()
                            .map(cell -> cell.equals(field.cell()) && standing(cell.outcome()) == field.standing())
                            .orElse(field.cell() == null && field.standing() == Standing.NO_AREA);
                });
    }

    private static String codes(Area area) {
        return area.code() + (area.across() == null ? "" : "|" + codes(area.across()));
    }

    /** Reckoned from the tally alone. */
    private static Standing standing(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Known known -> {
                var figure = known.figure();
                yield figure.total() == 0
                        ? Standing.NO_MEMBERS
                        : figure.total() == figure.notRelevant()
                                ? Standing.NOT_RELEVANT
                                : figure.unknown() + figure.notRelevant() == figure.total()
                                        ? Standing.UNKNOWN
                                        : Standing.KNOWN;
            }
            case Outcome.Unknown unknown -> Standing.UNKNOWN;
            case Outcome.NotOffered notOffered -> Standing.NOT_OFFERED;
            case Outcome.Suppressed suppressed -> Standing.SUPPRESSED;
        };
    }

    private static LandscapeQuestion question(Law.Case some) {
        CoverageQuestion asked = some.question();
        LocalDate last = asked.day();
        return new LandscapeQuestion(
                List.of(asked.service()),
                List.of(asked.group()),
                asked.role(),
                asked.stage(),
                asked.rollUp(),
                asked.weight(),
                Cut.COUNTY,
                List.of(last.minusYears(3), last.minusDays(1 + some.chance() % 900), last),
                asked.knownAt(),
                asked.statedBy(),
                null,
                asked.maxAge());
    }

    @Provide
    Arbitrary<Law.Case> cases() {
        return Law.in(Worlds.any());
    }

    @Property(tries = 60)
    void each_field_is_that_of_the_plain_fold(@ForAll("cases") Law.Case some) {
        assertThat(holds(some, ours -> ours)).isTrue();
    }

    @Example
    void a_landscape_of_the_last_day_s_areas_alone_is_seen_through() {
        assertThat(someFalls(ours -> new Landscape(
                        ours.question(),
                        ours.columns(),
                        ours.rows().stream()
                                .filter(row -> row.fields().getLast().cell() != null)
                                .toList())))
                .isTrue();
    }

    @Example
    void a_landscape_that_repeats_the_last_day_is_seen_through() {
        assertThat(someFalls(ours -> new Landscape(
                        ours.question(),
                        ours.columns(),
                        ours.rows().stream()
                                .map(row -> new Landscape.Row(
                                        row.area(),
                                        row.fields().stream()
                                                .map(field -> row.fields().getLast())
                                                .toList()))
                                .toList())))
                .isTrue();
    }

    private boolean someFalls(UnaryOperator<Landscape> wrong) {
        return cases().sampleStream().limit(400).anyMatch(some -> !holds(some, wrong));
    }
}
