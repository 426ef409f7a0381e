package no.utbredt.initiative.roadmap.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.utbredt.initiative.roadmap.Course;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.Roadmap;
import no.utbredt.initiative.roadmap.Wanted;
import no.utbredt.initiative.roadmap.file.Binding;
import no.utbredt.initiative.roadmap.item.Milestone;
import no.utbredt.initiative.roadmap.item.MilestoneDate;
import no.utbredt.initiative.time.Slip;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A milestone in the flat list, with how its date has moved in days. */
record MilestoneAnswer(
        String initiative,
        String initiativeName,
        String id,
        String name,
        @Nullable String group,
        @Nullable String service,
        List<String> actors,
        @Nullable JsonNode original,
        @Nullable JsonNode latest,
        @Nullable JsonNode actual,
        @Nullable Slip slip,
        boolean late) {

    static Stream<MilestoneAnswer> of(Roadmap roadmap) {
        return roadmap.initiatives().values().stream()
                .flatMap(initiative ->
                        initiative.milestones().stream().map(milestone -> of(initiative, milestone, roadmap)));
    }

    private static MilestoneAnswer of(Initiative initiative, Milestone milestone, Roadmap roadmap) {
        Course course = Course.of(milestone, roadmap.sources());
        return new MilestoneAnswer(
                initiative.id(),
                Wanted.displayName(initiative),
                milestone.id(),
                milestone.name(),
                milestone.group(),
                milestone.service(),
                milestone.actors(),
                tree(course.original()),
                tree(course.latest()),
                tree(course.actual()),
                course.slip(),
                course.isLate());
    }

    boolean fits(@Nullable String wantedInitiative, @Nullable String wantedGroup, @Nullable String wantedService) {
        return (wantedInitiative == null || wantedInitiative.equals(initiative))
                && (wantedGroup == null || Objects.equals(wantedGroup, group))
                && (wantedService == null || Objects.equals(wantedService, service));
    }

    private static @Nullable JsonNode tree(@Nullable MilestoneDate date) {
        return date == null ? null : Binding.write(date);
    }
}
