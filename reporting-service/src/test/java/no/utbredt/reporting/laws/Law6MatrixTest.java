package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.coverage.Area;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Difference;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.PlainFold;
import no.utbredt.reporting.coverage.Tally;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.matrix.Matrices;
import no.utbredt.reporting.matrix.Matrix;
import no.utbredt.reporting.matrix.MatrixQuestion;
import no.utbredt.reporting.matrix.Row;
import org.jspecify.annotations.Nullable;

/** Each field of the matrix is what the plain fold says of it, on the day, on the day before and along the curve. */
class Law6MatrixTest {
    private static final LocalDate FROM = LocalDate.parse("2020-06-15");

    /** Who fills a field. */
    @FunctionalInterface
    private interface Filling {
        Matrix.Field filled(Matrix.Field ours, Row row, MatrixQuestion question, Knowledge knowledge);
    }

    private static boolean holds(Law.Case some, Filling filling) {
        Knowledge knowledge = new Knowledge();
        some.world().arrivals().forEach(arrival -> arrival.at(knowledge));
        MatrixQuestion question = question(some, area(some, knowledge));
        Matrix matrix = knowledge.ask(
                question.horizon(), known -> new Matrices(new Coverage(knowledge)).answer(question, known));
        return matrix.rows().stream()
                .allMatch(told -> told.cells().stream()
                        .map(field -> filling.filled(field, told.row(), question, knowledge))
                        .allMatch(field -> isPlain(field, told.row(), question, knowledge)));
    }

    /** The nation every other time, else some county. */
    private static @Nullable Area area(Law.Case some, Knowledge knowledge) {
        List<Area> counties = knowledge.ask(
                some.question().horizon(),
                known -> PlainFold.answer(some.question().cut(Cut.COUNTY), known).cells().stream()
                        .map(Cell::area)
                        .filter(area -> area.code() != null)
                        .toList());
        return some.chance() % 2 == 0 || counties.isEmpty()
                ? null
                : counties.get((int) (some.chance() % counties.size()));
    }

    private static MatrixQuestion question(Law.Case some, @Nullable Area area) {
        CoverageQuestion asked = some.question();
        LocalDate since = asked.day().minusDays(some.chance() % 1_000);
        return new MatrixQuestion(
                Set.of(),
                null,
                asked.stage(),
                asked.weight(),
                asked.day(),
                since,
                FROM,
                asked.knownAt(),
                asked.statedBy(),
                asked.maxAge(),
                area);
    }

    private static boolean isPlain(Matrix.Field field, Row row, MatrixQuestion question, Knowledge knowledge) {
        Cell now = plain(question.coverage(row, field.group()), question, knowledge);
        Outcome before = plain(on(question.since(), row, field.group(), question), question, knowledge)
                .outcome();
        return field.now().equals(now)
                && field.before().equals(before)
                && Objects.equals(field.change(), difference(before, now.outcome()))
                && field.curve().getLast().day().equals(question.day())
                && field.curve().stream()
                        .allMatch(point -> point.outcome()
                                .equals(plain(on(point.day(), row, field.group(), question), question, knowledge)
                                        .outcome()));
    }

    private static CoverageQuestion on(LocalDate day, Row row, String group, MatrixQuestion question) {
        return Asked.onItsOwnStructure(day, question.coverage(row, group));
    }

    private static Cell plain(CoverageQuestion asked, MatrixQuestion question, Knowledge knowledge) {
        CoverageAnswer answer = knowledge.ask(asked.horizon(), known -> PlainFold.answer(asked, known));
        Area area = question.area();
        return area == null
                ? answer.cells().getFirst()
                : answer.of(area)
                        .map(told -> told.cells().getFirst())
                        .orElseGet(() -> new Cell(
                                area, new Outcome.Unknown(Outcome.Reason.NO_SUCH_AREA, Tally.NOBODY), 0, 0, List.of()));
    }

    private static Difference difference(Outcome before, Outcome now) {
        if (!(before instanceof Outcome.Known then) || !(now instanceof Outcome.Known here)) {
            return null;
        }
        var one = then.figure();
        var other = here.figure();
        BigDecimal points = one.noShare() != null || other.noShare() != null
                ? null
                : percent(other.numerator(), other.denominator())
                        .subtract(percent(one.numerator(), one.denominator()))
                        .setScale(1, RoundingMode.HALF_UP);
        return new Difference(
                other.numerator() - one.numerator(),
                other.denominator() - one.denominator(),
                other.unknown() - one.unknown(),
                points);
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 30, RoundingMode.HALF_UP);
    }

    @Provide
    Arbitrary<Law.Case> cases() {
        return Law.in(Worlds.any());
    }

    @Property(tries = 40)
    void each_field_is_that_of_the_plain_fold(@ForAll("cases") Law.Case some) {
        assertThat(holds(some, (ours, row, question, knowledge) -> ours)).isTrue();
    }

    @Example
    void comparing_by_the_structure_of_today_is_found_out() {
        rejects((ours, row, question, knowledge) -> {
            CoverageQuestion then = Asked.on(question.since(), question.coverage(row, ours.group()));
            Outcome before =
                    new Coverage(knowledge).answer(then).cells().getFirst().outcome();
            return new Matrix.Field(
                    ours.group(),
                    ours.now(),
                    before,
                    Difference.between(before, ours.now().outcome()),
                    ours.curve(),
                    ours.targets());
        });
    }

    @Example
    void drawing_a_curve_that_stands_still_is_found_out() {
        rejects((ours, row, question, knowledge) -> new Matrix.Field(
                ours.group(),
                ours.now(),
                ours.before(),
                ours.change(),
                ours.curve().stream()
                        .map(point -> new Matrix.Point(point.day(), ours.now().outcome()))
                        .toList(),
                ours.targets()));
    }

    @Example
    void telling_of_the_nation_where_an_area_is_asked_about_is_found_out() {
        rejects((ours, row, question, knowledge) -> new Matrix.Field(
                ours.group(),
                new Coverage(knowledge)
                        .answer(question.coverage(row, ours.group()).cut(Cut.NATION))
                        .cells()
                        .getFirst(),
                ours.before(),
                ours.change(),
                ours.curve(),
                ours.targets()));
    }

    private void rejects(Filling wrong) {
        assertThat(cases().sampleStream().limit(2_000).anyMatch(some -> !holds(some, wrong)))
                .as("the property must find the wrong filling out")
                .isTrue();
    }
}
