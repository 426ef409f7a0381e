package no.utbredt.reporting.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.Place;
import no.utbredt.reporting.actor.Predecessor;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.matrix.Row;
import no.utbredt.reporting.matrix.Rows;
import no.utbredt.reporting.time.OsloDay;
import org.jspecify.annotations.Nullable;

/** Puts a profile together. What is asked of a group is asked once, however many units are in it. */
final class ProfileFold {
    private final ProfileQuestion question;
    private final Known known;
    private final Coverage coverage;
    private final int day;
    private final Map<CoverageQuestion, List<Cell>> asked = new HashMap<>();

    ProfileFold(ProfileQuestion question, Known known, Coverage coverage) {
        this.question = question;
        this.known = known;
        this.coverage = coverage;
        this.day = OsloDay.number(question.day());
    }

    /** The profile, or null of an actor nobody knows. */
    @Nullable
    Profile profile() {
        Registry registry = known.registry();
        Actor actor = registry.actor(question.actor());
        if (actor == null) {
            return null;
        }
        Rows rows = Rows.of(known);
        List<Row> told = rows.all().stream().filter(rows::told).toList();
        List<Profile.Line> lines = new ArrayList<>();
        members().forEach(member -> told.forEach(row -> lines(member, row, lines)));
        return new Profile(
                question,
                actor,
                county(question.actor()),
                lines,
                actor.predecessors().stream()
                        .filter(before -> before.day() <= day)
                        .map(Predecessor::actor)
                        .distinct()
                        .sorted()
                        .toList(),
                registry.successors(question.actor(), day));
    }

    /** Itself, and the units beneath it that may be told of. */
    private Stream<String> members() {
        Registry registry = known.registry();
        return Stream.concat(
                Stream.of(question.actor()),
                registry.withAllBeneath(Set.of(question.actor())).stream()
                        .filter(id -> !id.equals(question.actor()))
                        .filter(id ->
                                actor(id).existsOn(day) && known.disclosure().tellsOf(id))
                        .filter(id -> registry.isWithin(id, question.actor(), day))
                        .sorted());
    }

    private Actor actor(String id) {
        return Objects.requireNonNull(known.registry().actor(id));
    }

    private void lines(String member, Row row, List<Profile.Line> lines) {
        for (String group : row.groups()) {
            if (Dated.holds(actor(member).groups(), group, day)) {
                String county = county(member);
                lines.add(new Profile.Line(
                        member,
                        row.id(),
                        row.role(),
                        group,
                        known.adoptions(row.id(), row.role()).standing(member, day, null),
                        county == null ? null : outcome(row, group, Cut.COUNTY, county),
                        Objects.requireNonNull(outcome(row, group, Cut.NATION, null))));
            }
        }
    }

    private @Nullable String county(String id) {
        return known.registry().places(id, day).stream()
                .map(Place::county)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Outcome outcome(Row row, String group, Cut cut, @Nullable String code) {
        return asked
                .computeIfAbsent(
                        question.coverage(row.id(), row.role(), group, cut),
                        each -> coverage.answer(each).cells())
                .stream()
                .filter(cell -> Objects.equals(cell.area().code(), code))
                .map(Cell::outcome)
                .findFirst()
                .orElse(null);
    }
}
