package no.utbredt.reporting.kafka;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is read of an initiative's state on its topic: names, whom it is for, and what is promised. The schema {@code
 * initiative-state.v1} has the whole; every member here bears the name and the meaning it has there, dates as ISO 8601 and as
 * precise as the source.
 */
@SuppressWarnings("ConstantValue") // JSON binding hands in null for what is absent
record WireInitiative(
        String kind,
        @Nullable String nameEnglish,
        List<Name> names,
        List<GroupMention> groups,
        List<ServiceMention> services,
        List<Status> statuses,
        List<Phase> phases,
        List<Milestone> milestones,
        List<Target> targets,
        List<Dependency> dependencies,
        List<WireIndicators.Told> indicators,
        List<WireIndicators.Cell> cubes,
        List<CitedDocument> sources) {

    WireInitiative {
        names = Wire.list(names);
        groups = Wire.list(groups);
        services = Wire.list(services);
        statuses = Wire.list(statuses);
        phases = Wire.list(phases);
        milestones = Wire.list(milestones);
        targets = Wire.list(targets);
        dependencies = Wire.list(dependencies);
        indicators = Wire.list(indicators);
        cubes = Wire.list(cubes);
        sources = Wire.list(sources);
    }

    record CitedDocument(String id, String title, String issuer, String publishedAt, String classification) {}

    /** Where a statement stands, and whose it is. A certainty left out is certain. */
    record Source(
            String document,
            String place,
            @Nullable String quote,
            @Nullable String by,
            @Nullable String about,
            @Nullable String statedAt,
            String certainty,
            @Nullable String classification,
            @Nullable String note) {

        Source {
            certainty = certainty == null ? "CERTAIN" : certainty;
        }
    }

    record Name(String name, Source source) {}

    record GroupMention(String group, Source source) {}

    record ServiceMention(String service, Source source) {}

    record Status(String status, Source source) {}

    record Text(String text, Source source) {}

    record Phase(
            String group,
            @Nullable String service,
            @Nullable String scope,
            List<Declared> statements) {

        /** A phase as somebody declared it, from 1 to 5. */
        record Declared(
                int phase,
                @Nullable String reason,
                @Nullable String date,
                Source source) {}

        Phase {
            statements = Wire.list(statements);
        }
    }

    record Milestone(
            String id,
            String name,
            @Nullable String group,
            @Nullable String service,
            List<String> actors,
            List<Part> composite,
            List<String> parts,
            List<Date> dates,
            List<Assessment> assessments) {

        /** A share of a group, in per cent, that has reached a stage. */
        record Part(
                String group,
                String service,
                @Nullable String role,
                String stage,
                BigDecimal share,
                @Nullable String region) {}

        /** What an assessor holds of another's forecast. */
        record Assessment(
                String view,
                String wording,
                String assessor,
                String issuer,
                @Nullable String forecast,
                @Nullable String date,
                Source source) {}

        record Date(
                @Nullable String date,
                @Nullable String wording,
                @Nullable String reading,
                String firmness,
                String kind,
                @Nullable String condition,
                @Nullable String blocker,
                @Nullable String reason,
                Source source) {}

        Milestone {
            actors = Wire.list(actors);
            composite = Wire.list(composite);
            parts = Wire.list(parts);
            dates = Wire.list(dates);
            assessments = Wire.list(assessments);
        }
    }

    record Target(
            String id,
            String name,
            String measure,
            String service,
            @Nullable String role,
            @Nullable String stage,
            @Nullable String group,
            @Nullable String weight,
            List<Step> steps) {

        record Step(
                String id,
                BigDecimal value,
                String unit,
                @Nullable String due,
                @Nullable String wording,
                @Nullable String reading,
                Source source) {}

        Target {
            steps = Wire.list(steps);
        }
    }

    record Dependency(
            String id,
            @Nullable String onInitiative,
            @Nullable String onService,
            @Nullable String onVendorSupport,
            @Nullable String onText,
            @Nullable String ofMilestone,
            List<String> kinds,
            boolean hard,
            List<Text> texts) {

        Dependency {
            kinds = Wire.list(kinds);
            texts = Wire.list(texts);
        }
    }
}
