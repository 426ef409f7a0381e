package no.utbredt.reporting.laws;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.delegation.Delegation;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.time.Horizon;
import org.jspecify.annotations.Nullable;

/** Everything that was ever recorded, before anybody has arranged it. */
record World(
        List<Document<Actor>> actors,
        List<Document<Group>> groups,
        List<Document<Service>> services,
        List<Document<Delegation>> delegations,
        List<Document<PublishedFigure>> figures,
        List<Report> reports) {
    /** One thing that arrives: a report, or something else. */
    record Arrival(@Nullable Report report, Consumer<Knowledge> learn) {
        static Arrival of(Report report) {
            return new Arrival(report, knowledge -> knowledge.take(List.of(report)));
        }

        void at(Knowledge knowledge) {
            learn.accept(knowledge);
        }
    }

    World with(List<Report> others) {
        return new World(actors, groups, services, delegations, figures, others);
    }

    World actors(Function<Document<Actor>, Stream<Document<Actor>>> change) {
        return new World(actors.stream().flatMap(change).toList(), groups, services, delegations, figures, reports);
    }

    World figures(List<Document<PublishedFigure>> others) {
        return new World(actors, groups, services, delegations, others, reports);
    }

    World reports(Function<Report, Report> change) {
        return with(reports.stream().map(change).toList());
    }

    World only(Predicate<Report> heard) {
        return with(reports.stream().filter(heard).toList());
    }

    /** The world as it was recorded before an instant. */
    World before(Instant instant) {
        return new World(
                before(actors, instant),
                before(groups, instant),
                before(services, instant),
                before(delegations, instant),
                before(figures, instant),
                reports.stream()
                        .filter(report -> report.stamp().recordedAt().isBefore(instant))
                        .toList());
    }

    private static <S> List<Document<S>> before(List<Document<S>> documents, Instant instant) {
        List<Document<S>> known = new ArrayList<>();
        for (Document<S> document : documents) {
            List<Recorded<S>> history = document.history().stream()
                    .filter(entry -> entry.at().isBefore(instant))
                    .toList();
            if (!history.isEmpty()) {
                known.add(new Document<>(document.id(), document.version(), history));
            }
        }
        return known;
    }

    /** Everything on its own, documents first, in the order it stands here. */
    List<Arrival> arrivals() {
        List<Arrival> arrivals = new ArrayList<>();
        groups.forEach(each -> other(arrivals, knowledge -> knowledge.learnGroups(List.of(each))));
        services.forEach(each -> other(arrivals, knowledge -> knowledge.learnServices(List.of(each))));
        Invented.systems().forEach(each -> other(arrivals, knowledge -> knowledge.learnSystems(List.of(each))));
        Invented.areas().forEach(each -> other(arrivals, knowledge -> knowledge.learnAreas(List.of(each))));
        actors.forEach(each -> other(arrivals, knowledge -> knowledge.learnActors(List.of(each))));
        delegations.forEach(each -> other(arrivals, knowledge -> knowledge.learnDelegations(List.of(each))));
        figures.forEach(each -> other(arrivals, knowledge -> knowledge.learnFigures(List.of(each))));
        reports.forEach(each -> arrivals.add(Arrival.of(each)));
        return arrivals;
    }

    private static void other(List<Arrival> arrivals, Consumer<Knowledge> learn) {
        arrivals.add(new Arrival(null, learn));
    }

    /** The registry as known in the end. */
    Registry registry() {
        return Registry.within(Horizon.knownAt(LocalDate.parse("2030-01-01")), actors, groups, Map.of());
    }
}
