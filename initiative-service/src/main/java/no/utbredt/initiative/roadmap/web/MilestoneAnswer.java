package no.utbredt.initiative.roadmap.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.utbredt.initiative.file.Binding;
import no.utbredt.initiative.roadmap.Courses;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.Roadmap;
import no.utbredt.initiative.roadmap.Wanted;
import no.utbredt.initiative.roadmap.item.Milestone;
import no.utbredt.initiative.roadmap.item.MilestoneDate;
import no.utbredt.vocabulary.promise.Course;
import no.utbredt.vocabulary.promise.Slip;
import no.utbredt.vocabulary.promise.State;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A milestone in the flat list, with how its date has moved in days and where it stands today. */
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
        @Nullable Integer slippedDays,
        State state,
        boolean late) {

    static Stream<MilestoneAnswer> of(Roadmap roadmap, LocalDate today) {
        return roadmap.initiatives().values().stream()
                .flatMap(initiative ->
                        initiative.milestones().stream().map(milestone -> of(initiative, milestone, roadmap, today)));
    }

    private static MilestoneAnswer of(Initiative initiative, Milestone milestone, Roadmap roadmap, LocalDate today) {
        Course<MilestoneDate> course = Courses.of(milestone, roadmap.sources());
        return new MilestoneAnswer(
                initiative.id(),
                Wanted.displayName(initiative),
                milestone.id(),
                milestone.name(),
                milestone.group(),
                milestone.service(),
                milestone.actors(),
                tree(course.originalSaid()),
                tree(course.plannedSaid()),
                tree(course.actualSaid()),
                course.slip(),
                course.slippedDays(),
                course.on(today),
                course.isLate(today));
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
