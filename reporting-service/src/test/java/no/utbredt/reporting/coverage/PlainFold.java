package no.utbredt.reporting.coverage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.adoption.Adoptions;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.OsloDay;
import org.jspecify.annotations.Nullable;

/**
 * The answer worked out as one would on paper: every actor for itself, on that one day, from nothing kept. It is what the
 * {@link Coverage} that counts along the days is held against.
 */
public final class PlainFold {
    private final CoverageQuestion question;
    private final Registry registry;
    private final Adoptions adoptions;
    private final @Nullable Service service;
    private final @Nullable Group group;
    private final Structure structure;
    private final Beside beside;
    private final Known known;

    private PlainFold(CoverageQuestion question, Known known) {
        this.question = question;
        this.known = known;
        this.registry = known.registry();
        this.adoptions = known.onward().adoptions(question.service(), question.role());
        this.service = known.services().get(question.service());
        this.group = registry.group(question.group());
        this.structure = new Structure(registry, known.systems(), OsloDay.number(question.structure()));
        this.beside =
                new Beside(question, registry, known::source, known.figures().of(question.service(), question.role()));
    }

    public static CoverageAnswer answer(CoverageQuestion question, Known known) {
        return new PlainFold(question, known).answer();
    }

    private List<String> members() {
        return registry.members(question.group(), structure.day());
    }

    private CoverageAnswer answer() {
        Map<String, Area> areas = new TreeMap<>();
        Map<String, List<PlainMember>> cells = new TreeMap<>();
        if (question.cut().equals(Cut.NATION)) {
            areas.put("", Area.nation());
        }
        for (String orphan : orphans()) {
            structure.areas(orphan, question.cut()).forEach(area -> areas.put(area.key(), area));
        }
        for (PlainMember each : counted()) {
            for (Area area : structure.areas(each.actor(), question.cut())) {
                String code = area.key();
                areas.put(code, area);
                cells.computeIfAbsent(code, some -> new ArrayList<>()).add(each);
            }
        }
        List<Cell> found = new ArrayList<>();
        areas.forEach((code, area) -> found.add(cell(area, cells.getOrDefault(code, List.of()))));
        if (members().stream()
                .anyMatch(
                        member -> Objects.requireNonNull(registry.actor(member)).restricted())) {
            throw new AssertionError("what is told of persons has a law of its own");
        }
        boolean overlapping = counted().stream()
                .anyMatch(each -> structure.areas(each.actor(), question.cut()).size() > 1);
        return new CoverageAnswer(
                question,
                found,
                group != null && group.complete(),
                overlapping,
                false,
                adoptions.setAside().all().size(),
                adoptions.unplaced().all().size());
    }

    private List<PlainMember> counted() {
        int day = OsloDay.number(question.day());
        List<PlainMember> units = members().stream()
                .map(member -> new PlainMember(
                        member,
                        Counted.of(
                                adoptions
                                        .standing(member, day, question.scope())
                                        .mark(),
                                question,
                                day),
                        weight(member)))
                .toList();
        return switch (question.rollUp()) {
            case RollUp.None none -> units;
            case RollUp.To to -> rolledUp(units, to);
        };
    }

    private List<PlainMember> rolledUp(List<PlainMember> units, RollUp.To to) {
        Map<String, List<Counted>> byParent = new TreeMap<>();
        for (PlainMember unit : units) {
            registry.above(unit.actor(), to.parentKind(), structure.day())
                    .forEach(parent -> byParent.computeIfAbsent(parent, some -> new ArrayList<>())
                            .add(unit.counted()));
        }
        List<PlainMember> parents = new ArrayList<>();
        byParent.forEach((parent, beneath) ->
                parents.add(new PlainMember(parent, new RolledUp(beneath, to).as(question.stage()), weight(parent))));
        return parents;
    }

    private OptionalLong weight(String id) {
        Actor actor = registry.actor(id);
        return actor == null ? OptionalLong.empty() : actor.weightOn(question.weight(), structure.day());
    }

    private Cell cell(Area area, List<PlainMember> members) {
        List<PublishedBeside> published = beside.of(area);
        return new Cell(
                area,
                outcome(area, members, published),
                (int) members.stream().filter(each -> each.counted().derived()).count(),
                (int) members.stream()
                        .filter(each -> each.counted().scopeLimited())
                        .count(),
                published,
                age(members),
                null);
    }

    private Outcome outcome(Area area, List<PlainMember> members, List<PublishedBeside> published) {
        Tally actors = tally(members, each -> 1);
        if (service == null) {
            return new Outcome.Unknown(Outcome.Reason.UNKNOWN_SERVICE, actors);
        }
        if (!offered()) {
            return new Outcome.NotOffered(actors);
        }
        if (group == null) {
            return new Outcome.Unknown(Outcome.Reason.UNKNOWN_GROUP, actors);
        }
        if (!group.registeredOn(structure.day())) {
            return new Outcome.Unknown(Outcome.Reason.BEFORE_REGISTER, actors);
        }
        if (orphans().stream()
                .flatMap(orphan -> structure.areas(orphan, question.cut()).stream())
                .anyMatch(other -> other.key().equals(area.key()))) {
            return new Outcome.Unknown(Outcome.Reason.NO_PARENT, actors);
        }
        if (!group.complete()) {
            throw new AssertionError("no law invents a group of which only the total is known");
        }
        return members.stream().anyMatch(each -> each.weight().isEmpty())
                ? new Outcome.Unknown(Outcome.Reason.MISSING_WEIGHT, actors)
                : new Outcome.Known(
                        figure(area, members, published),
                        tally(members, each -> each.weight().orElseThrow()),
                        actors);
    }

    /** A set is offered what some group of the catalogue is that one of its members is in. */
    private boolean offered() {
        int day = OsloDay.number(question.day());
        List<String> groups = registry.groups().containsKey(question.group())
                ? List.of(question.group())
                : members().stream()
                        .flatMap(member -> registry.groups().keySet().stream()
                                .filter(each ->
                                        registry.members(each, structure.day()).contains(member)))
                        .toList();
        return groups.isEmpty()
                ? Objects.requireNonNull(service).offeredTo(question.group(), day)
                : groups.stream()
                        .anyMatch(each -> Objects.requireNonNull(service).offeredTo(each, day));
    }

    /** Members that belong to no parent they could be rolled up to. */
    private List<String> orphans() {
        return question.rollUp() instanceof RollUp.To to
                ? members().stream()
                        .filter(member -> registry.above(member, to.parentKind(), structure.day())
                                .isEmpty())
                        .toList()
                : List.of();
    }

    private @Nullable Age age(List<PlainMember> members) {
        TreeMap<Integer, Long> said = new TreeMap<>();
        members.stream()
                .filter(each -> each.counted().stage() != Stage.UNKNOWN)
                .forEach(each -> said.merge(each.counted().statedOn(), 1L, Long::sum));
        return Age.of(said, question);
    }

    private interface Weighed {
        long of(PlainMember member);
    }

    private static Tally tally(List<PlainMember> members, Weighed weighed) {
        Map<Stage, Long> byStage = new EnumMap<>(Stage.class);
        members.forEach(each -> byStage.merge(each.counted().stage(), weighed.of(each), Long::sum));
        return new Tally(byStage);
    }

    private Figure figure(Area area, List<PlainMember> members, List<PublishedBeside> published) {
        Stage asked = question.stage();
        Predicate<Counted> relevant = each -> each.stage() != Stage.NOT_RELEVANT;
        long upper = sum(members, relevant.and(each -> each.stage().atLeast(asked) || each.conceivably()));
        long notRelevant = sum(members, relevant.negate());
        long total = sum(members, each -> true);
        long lower = Math.max(
                Math.max(sum(members, Counted::surely), floor(area, members.size())),
                Beside.lowerBound(published, total - notRelevant));
        return new Figure(
                sum(members, each -> each.stage().atLeast(asked)),
                sum(members, relevant.and(each -> each.stage().atLeast(asked) || each.possibly())),
                Math.min(lower, upper),
                upper,
                sum(members, each -> each.stage() == Stage.UNKNOWN),
                notRelevant,
                total);
    }

    private static long sum(List<PlainMember> members, Predicate<Counted> counts) {
        return members.stream()
                .filter(each -> counts.test(each.counted()))
                .mapToLong(each -> each.weight().orElseThrow())
                .sum();
    }

    /** What the areas within an area vouch for together, where no member is in two of them and none in none. */
    private long floor(Area area, int members) {
        List<Cell> counties = cells(Cut.COUNTY);
        return switch (area.cut().code()) {
            case "NATION" -> Math.max(together(cells(Cut.HEALTH_REGION), members), together(counties, members));
            case "HEALTH_REGION" ->
                together(
                        counties.stream()
                                .filter(cell -> liesIn(cell.area(), area))
                                .toList(),
                        members);
            default -> 0;
        };
    }

    private List<Cell> cells(Cut cut) {
        boolean within = cut.equals(Cut.COUNTY)
                ? question.cut().equals(Cut.NATION) || question.cut().equals(Cut.HEALTH_REGION)
                : question.cut().equals(Cut.NATION);
        return within ? new PlainFold(question.cut(cut), known).answer().cells() : List.of();
    }

    private boolean liesIn(Area county, Area region) {
        return members().stream()
                .flatMap(member -> registry.places(member, structure.day()).stream())
                .filter(place -> Objects.equals(place.county(), county.code()))
                .allMatch(place -> Objects.equals(place.healthRegion(), region.code()));
    }

    private static long together(List<Cell> parts, int members) {
        List<Outcome.Known> known = parts.stream()
                .map(Cell::outcome)
                .filter(Outcome.Known.class::isInstance)
                .map(Outcome.Known.class::cast)
                .toList();
        boolean all = known.stream().mapToLong(part -> part.actors().total()).sum() == members;
        var lower = known.stream().mapToLong(part -> part.figure().lowerBound());
        return all ? lower.sum() : lower.max().orElse(0);
    }
}
