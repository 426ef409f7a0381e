package no.utbredt.reporting.statement;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.figure.Subset;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.Manner;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.Statement;
import org.jspecify.annotations.Nullable;

/** Finds everything that was said about an actor, a service or in a document: the one place where that is told. */
public final class Statements {

    private Statements() {}

    /**
     * Everything that was said of what is asked about, the latest first; those taken back since, unplaced and set aside are among
     * them. What is said of an actor is also what those above it said for all their units, and where it is named beside another.
     *
     * @param shown which reports may be told of (law 12)
     */
    public static List<Stated> of(StatementsQuestion asked, Known known, Predicate<Report> shown) {
        return Stream.<Stated>concat(
                        said(candidates(asked, known))
                                .filter(said -> isAbout(said, asked, known))
                                .filter(said -> shown.test(said.report())),
                        figures(known).filter(said -> isAbout(said, asked, known)))
                .sorted(Stated.LATEST_FIRST)
                .toList();
    }

    /**
     * The services each document says something of that stands.
     *
     * @return of each document anything at all is said in, those services; of others nothing
     */
    static Map<String, Set<String>> servicesByDocument(Collection<String> documents, Known known) {
        Map<String, Set<String>> found = new HashMap<>();
        for (String document : documents) {
            said(known.said().in(document)).forEach(said -> {
                Set<String> services = found.computeIfAbsent(document, none -> new HashSet<>());
                if (!known.said().corrections().out(said.report().name(), known.horizon())) {
                    services.add(said.says().service());
                }
            });
        }
        figures(known)
                .forEach(said -> documents.stream()
                        .filter(document -> isIn(said, document))
                        .forEach(document -> found.computeIfAbsent(document, none -> new HashSet<>())
                                .add(said.figure().service())));
        return found;
    }

    /** The fewest reports that are sure to hold all that is asked for. */
    private static Stream<Report> candidates(StatementsQuestion asked, Known known) {
        if (asked.document() != null) {
            return known.said().in(asked.document());
        }
        if (asked.actor() != null) {
            return known.said().of(asked.actor());
        }
        return asked.service() == null ? known.reports() : known.said().ofService(asked.service());
    }

    private static Stream<Stated.OfActor> said(Stream<Report> reports) {
        return reports.flatMap(
                report -> Stream.ofNullable(report.says()).map(says -> new Stated.OfActor(report, says)));
    }

    private static Stream<Stated.OfMany> figures(Known known) {
        return known.figures().all().entrySet().stream().map(each -> new Stated.OfMany(each.getKey(), each.getValue()));
    }

    private static boolean isAbout(Stated.OfActor said, StatementsQuestion asked, Known known) {
        return (asked.service() == null || asked.service().equals(said.says().service()))
                && (asked.document() == null || isIn(said, asked.document()))
                && (asked.actor() == null || names(said, asked.actor(), known.registry()));
    }

    private static boolean isAbout(Stated.OfMany said, StatementsQuestion asked, Known known) {
        PublishedFigure figure = said.figure();
        return (asked.service() == null || asked.service().equals(figure.service()))
                && (asked.document() == null || isIn(said, asked.document()))
                && (asked.actor() == null
                        || figure.subset() instanceof Subset.These these
                                && these.actors().contains(asked.actor()));
    }

    private static boolean isIn(Stated.OfActor said, String document) {
        return document.equals(said.report().document());
    }

    private static boolean isIn(Stated.OfMany said, String document) {
        return said.figure().citation().document().equals(document);
    }

    private static boolean names(Stated.OfActor said, String actor, Registry registry) {
        Statement says = said.says();
        Manner manner = says.manner();
        return isMeant(says.actor(), said, actor, registry)
                || says.forAllUnits() && isForIt(said, actor, registry)
                || manner != null && isMeant(manner.onBehalfOf(), said, actor, registry)
                || manner != null
                        && manner.counterpart() != null
                        && isMeant(manner.counterpart().actor(), said, actor, registry);
    }

    private static boolean isForIt(Stated.OfActor said, String unit, Registry registry) {
        return registry.resolve(said.says().actor(), said.statedAt()).stream()
                .anyMatch(
                        above -> registry.isWithin(unit, above, said.statedAt().last()));
    }

    private static boolean isMeant(@Nullable Reference named, Stated.OfActor said, String actor, Registry registry) {
        return named != null && registry.resolve(named, said.statedAt()).contains(actor);
    }
}
