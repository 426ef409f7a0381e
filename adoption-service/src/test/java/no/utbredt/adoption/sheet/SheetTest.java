package no.utbredt.adoption.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.adoption.actor.Dated;
import no.utbredt.adoption.actor.Period;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyField;
import no.utbredt.adoption.history.Bulk;
import no.utbredt.adoption.history.Edition;
import no.utbredt.adoption.history.History;
import no.utbredt.adoption.sheet.Outcome.Result;

class SheetTest {

    @Property
    void what_a_sheet_leaves_is_what_its_rows_leave_one_by_one(@ForAll("sheets") List<Line<String>> lines) {
        Shelf shelf = new Shelf();
        Shelf alone = new Shelf();
        List<Outcome> oneByOne = new ArrayList<>();
        lines.forEach(line -> oneByOne.addAll(Sheet.enter(List.of(line), alone, SheetTest::refuseX, false)));

        List<Outcome> together = Sheet.enter(lines, shelf, SheetTest::refuseX, false);

        assertThat(together).isEqualTo(oneByOne);
        assertThat(shelf.newest()).isEqualTo(alone.newest());
    }

    @Property
    void a_dry_run_says_what_the_writing_then_does_and_writes_nothing(@ForAll("sheets") List<Line<String>> lines) {
        Shelf shelf = new Shelf();
        List<Outcome> tried = Sheet.enter(lines, shelf, SheetTest::refuseX, true);

        assertThat(shelf.newest()).isEmpty();
        assertThat(Sheet.enter(lines, shelf, SheetTest::refuseX, false)).isEqualTo(tried);
    }

    @Example
    void all_rows_about_what_somebody_else_changed_meanwhile_are_refused_and_the_others_stand() {
        Shelf shelf = new Shelf();
        shelf.changedMeanwhile.add("a");

        List<Outcome> outcomes = Sheet.enter(
                List.of(said(2, "a", "1"), said(3, "b", "1"), said(4, "a", "2")), shelf, SheetTest::refuseX, false);

        assertThat(outcomes)
                .extracting(Outcome::result)
                .containsExactly(Result.REFUSED, Result.CREATED, Result.REFUSED);
        assertThat(outcomes.getFirst().fault()).extracting(Fault::code).isEqualTo("changed-meanwhile");
        assertThat(shelf.newest()).containsOnlyKeys("b");
    }

    @Example
    void from_a_day_on_another_set_holds_and_what_goes_on_goes_on_unbroken() {
        Retold retold = new Retold(LocalDate.of(2024, 1, 1), Period.ALWAYS, null);
        Dated<String> a = new Dated<>("a", new Period(LocalDate.of(2020, 1, 1), null));
        Dated<String> b = new Dated<>("b", Period.ALWAYS);

        assertThat(retold.all(List.of(a, b), List.of("a", "c")))
                .containsExactly(
                        a,
                        new Dated<>("b", new Period(null, LocalDate.of(2023, 12, 31))),
                        new Dated<>("c", new Period(LocalDate.of(2024, 1, 1), null)));
        assertThat(new Retold(null, Period.ALWAYS, null).all(List.of(a, b), List.of("a")))
                .containsExactly(a);
    }

    @Provide
    Arbitrary<List<Line<String>>> sheets() {
        Arbitrary<String> ids = Arbitraries.of("a", "b", "c");
        Arbitrary<String> texts = Arbitraries.of("1", "2", "x");
        return Combinators.combine(ids, texts)
                .as((id, text) -> (Line<String>) said(0, id, text))
                .list()
                .ofMaxSize(12);
    }

    private static Line<String> said(long line, String id, String state) {
        return new Line.Said<>(line, id, null, now -> state);
    }

    private static Optional<FaultyField> refuseX(String state) {
        if (state.equals("x")) {
            throw new FaultyField("", new Fault("x", "another", "x", "x"));
        }
        return Optional.empty();
    }

    /** Documents in memory, some of which somebody else changes between reading and writing. */
    private static final class Shelf implements Bulk<String> {

        private final Map<String, History<String>> documents = new HashMap<>();
        private final Set<String> changedMeanwhile = new HashSet<>();

        @Override
        public Map<String, History<String>> find(Collection<String> ids) {
            Map<String, History<String>> found = new HashMap<>(documents);
            found.keySet().retainAll(ids);
            return found;
        }

        @Override
        public Set<String> register(Map<String, Seen<String>> states) {
            states.forEach((id, seen) -> {
                Edition now = Optional.ofNullable(documents.get(id))
                        .map(History::edition)
                        .orElse(Edition.ABSENT);
                assertThat(seen.edition()).isEqualTo(now);
                if (!changedMeanwhile.contains(id)) {
                    documents.put(
                            id,
                            new History<>(
                                    new Edition(1, now.number() + 1),
                                    List.of(new History.Recorded<>(Instant.EPOCH, seen.state()))));
                }
            });
            return changedMeanwhile;
        }

        Map<String, String> newest() {
            Map<String, String> newest = new HashMap<>();
            documents.forEach((id, history) -> newest.put(id, history.newest().orElseThrow()));
            return newest;
        }
    }
}
