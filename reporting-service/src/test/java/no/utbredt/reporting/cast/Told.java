package no.utbredt.reporting.cast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.adoption.Standing;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.Roster;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.finding.Findings;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.reader.Readers;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.report.Footnote;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.vocabulary.FootnoteKey;

/** What the memory has been told, and the questions examples put to it. */
public final class Told {
    /** By when everything in the examples is known. */
    public static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    public final Knowledge knowledge;

    private Told(Readers readers) {
        this.knowledge = new Knowledge(readers);
    }

    public static Told of(List<Document<Actor>> actors) {
        return of(actors, Readers.NOBODY_KNOWN);
    }

    /** The same, read by others than the public too. */
    public static Told of(List<Document<Actor>> actors, Readers readers) {
        Told told = new Told(readers);
        told.knowledge.learnActors(actors);
        told.knowledge.learnServices(
                List.of(Cast.service(Cast.kjernejournal()), Cast.service(Cast.digihelsestasjon())));
        told.knowledge.learnGroups(List.of(Cast.complete("kommune")));
        return told;
    }

    public static Told of(Actors... actors) {
        return of(
                Arrays.stream(actors).map(actor -> actor.recorded(Cast.FOUNDED)).toList());
    }

    public Told and(Reports... reports) {
        knowledge.take(Arrays.stream(reports).map(Reports::report).toList());
        return this;
    }

    public Told and(Event<?>... events) {
        knowledge.take(List.of(events));
        return this;
    }

    public Told and(FiguresPublished... figures) {
        List<Document<PublishedFigure>> documents = Arrays.stream(figures)
                .map(figure -> figure.recorded(Cast.FOUNDED))
                .toList();
        knowledge.learnFigures(documents);
        return this;
    }

    /** The words of a report, published at that instant. */
    public Told words(ReportName report, String quote, Instant at) {
        return footnote(report, 1, new Recorded<>(at, new Footnote(quote)));
    }

    /** Nothing is left of a report's words. */
    public Told erased(ReportName report, Instant at) {
        return footnote(report, 2, new Recorded<>(at, null));
    }

    private Told footnote(ReportName report, int version, Recorded<Footnote> state) {
        String key = FootnoteKey.of(report.source(), report.id());
        knowledge.learnFootnotes(List.of(new Document<>(key, new Version(1, version), List.of(state))));
        return this;
    }

    public Told andService(Document<Service> service) {
        knowledge.learnServices(List.of(service));
        return this;
    }

    public static CoverageQuestion how(String service, String group, String day) {
        return CoverageQuestion.of(service, Role.CONSUMER, group, LocalDate.parse(day), TODAY);
    }

    public CoverageAnswer answer(CoverageQuestion question) {
        return new Coverage(knowledge).answer(question);
    }

    /** The outcome for the nation. */
    public Outcome outcome(CoverageQuestion question) {
        return answer(question).cells().getFirst().outcome();
    }

    /** The figure for the nation. */
    public Figure figure(CoverageQuestion question) {
        if (outcome(question) instanceof Outcome.Known known) {
            return known.figure();
        }
        throw new AssertionError("no figure: " + outcome(question));
    }

    /** Where an actor of the kommune group stands with kjernejournal. */
    public Standing standing(String actor, String day) {
        return standing(actor, day, question -> question);
    }

    public Standing standing(String actor, String day, UnaryOperator<CoverageQuestion> asked) {
        CoverageQuestion question = asked.apply(how(Cast.kjernejournal(), "kommune", day));
        return new Coverage(knowledge)
                .roster(question).entries().stream()
                        .filter(entry -> entry.actor().equals(actor))
                        .map(Roster.Entry::standing)
                        .findFirst()
                        .orElseThrow();
    }

    public Findings findings() {
        return new Findings(knowledge);
    }

    public static Horizon now() {
        return Horizon.knownAt(TODAY);
    }
}
