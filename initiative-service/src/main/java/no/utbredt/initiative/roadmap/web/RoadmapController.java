package no.utbredt.initiative.roadmap.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import no.utbredt.edge.page.Paging;
import no.utbredt.initiative.answer.NotThere;
import no.utbredt.initiative.answer.page.Listed;
import no.utbredt.initiative.file.Binding;
import no.utbredt.initiative.roadmap.Names;
import no.utbredt.initiative.roadmap.Roadmap;
import no.utbredt.initiative.roadmap.Stewardship;
import no.utbredt.initiative.roadmap.World;
import no.utbredt.initiative.roadmap.contradiction.Contradiction;
import no.utbredt.initiative.roadmap.contradiction.Contradictions;
import no.utbredt.initiative.roadmap.item.FollowUp;
import no.utbredt.vocabulary.Nearest;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Questions across initiatives. Nothing a source marks <em>Intern</em> takes part in an answer. */
@RestController
final class RoadmapController {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Stewardship stewardship;
    private final Supplier<World> world;
    private final Clock clock;

    RoadmapController(Stewardship stewardship, Supplier<World> world, Clock clock) {
        this.stewardship = stewardship;
        this.world = world;
        this.clock = clock;
    }

    @GetMapping("/v1/roadmap/contradictions")
    Listed<JsonNode> contradictions(
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate knownAt,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate statedBy,
            @ParameterObject Paging paging) {
        Contradiction.Kind wanted = Parameters.code("kind", Contradiction.Kind.class, kind);
        List<Contradiction> found = Contradictions.in(roadmap(knownAt, statedBy), today()).stream()
                .filter(each -> initiative == null || initiative.equals(each.initiative()))
                .filter(each -> wanted == null || wanted == each.kind())
                .toList();
        return Listed.of(found, paging, Binding::write);
    }

    @GetMapping("/v1/roadmap/sources")
    Listed<SourceAnswer> sources(
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate knownAt,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate statedBy,
            @ParameterObject Paging paging) {
        Roadmap roadmap = roadmap(knownAt, statedBy);
        return Listed.of(SourceAnswer.of(roadmap, asked(roadmap, initiative, name), statedBy), paging, each -> each);
    }

    @GetMapping("/v1/roadmap/statements")
    Listed<StatementAnswer> statements(
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate knownAt,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate statedBy,
            @ParameterObject Paging paging) {
        Roadmap roadmap = roadmap(knownAt, statedBy);
        List<StatementAnswer> statements = StatementAnswer.of(
                roadmap, asked(roadmap, initiative, name), Parameters.date("from", from), Parameters.date("to", to));
        return Listed.of(statements, paging, each -> each);
    }

    private Set<String> asked(Roadmap roadmap, @Nullable String initiative, @Nullable String name) {
        Set<String> ids = new TreeSet<>(roadmap.initiatives().keySet());
        if (initiative != null) {
            if (!ids.contains(initiative)) {
                throw new NotThere(
                        "initiative",
                        initiative,
                        Nearest.to(initiative, ids).stream().toList());
            }
            ids.retainAll(Set.of(initiative));
        }
        if (name != null) {
            ids.retainAll(new Names(roadmap, world.get().catalogue()).called(name));
        }
        return ids;
    }

    /** A follow-up with whose it is. */
    record FollowUpAnswer(String initiative, JsonNode followUp) {}

    @GetMapping("/v1/roadmap/follow-ups")
    Listed<FollowUpAnswer> followUps(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate knownAt,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate statedBy,
            @ParameterObject Paging paging) {
        FollowUp.State wanted = Parameters.code("status", FollowUp.State.class, status);
        List<FollowUpAnswer> found = roadmap(knownAt, statedBy).initiatives().values().stream()
                .flatMap(initiative -> initiative.followUps().stream()
                        .filter(each -> wanted == null || wanted == each.status())
                        .filter(each -> owner == null || Objects.equals(owner, each.owner()))
                        .map(each -> new FollowUpAnswer(initiative.id(), Binding.write(each))))
                .toList();
        return Listed.of(found, paging, each -> each);
    }

    @GetMapping("/v1/roadmap/milestones")
    Listed<MilestoneAnswer> milestones(
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String service,
            @RequestParam(required = false) @Nullable Boolean late,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate knownAt,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate statedBy,
            @ParameterObject Paging paging) {
        List<MilestoneAnswer> found = MilestoneAnswer.of(roadmap(knownAt, statedBy), today())
                .filter(each -> each.fits(initiative, group, service))
                .filter(each -> late == null || late == each.late())
                .toList();
        return Listed.of(found, paging, each -> each);
    }

    @GetMapping("/v1/roadmap/dependencies")
    DependenciesAnswer dependencies(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate knownAt,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate statedBy) {
        return DependenciesAnswer.of(roadmap(knownAt, statedBy), today());
    }

    /** What may be displayed, was known and had been stated; the whole of it when no day is asked for. */
    private Roadmap roadmap(@Nullable LocalDate knownAt, @Nullable LocalDate statedBy) {
        return stewardship.knownAt(knownAt).open().statedBy(statedBy);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(OSLO));
    }
}
