package no.utbredt.reporting.report;

import java.util.HashSet;
import java.util.Set;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.kept.Unforeseeable;
import org.jspecify.annotations.Nullable;

/** What something said is found by. */
public sealed interface Matter {

    /** A hash nobody outside can foresee: a stranger may speak of what he likes. */
    int unforeseeable();

    /** Whoever is named so. */
    record OfActor(Reference used) implements Matter {
        @Override
        public int unforeseeable() {
            return used.unforeseeable();
        }
    }

    /** A service, by its catalogue id. */
    record OfCatalogueId(String id) implements Matter {
        @Override
        public int unforeseeable() {
            return Unforeseeable.hash("service", id);
        }
    }

    /** An EHR system, by its code, of whatever vendor. */
    record OfProduct(String code) implements Matter {
        @Override
        public int unforeseeable() {
            return Unforeseeable.hash("product", code);
        }
    }

    /** A document, by its id. */
    record OfDocument(String id) implements Matter {
        @Override
        public int unforeseeable() {
            return Unforeseeable.hash("document", id);
        }
    }

    /** What something beside the stages is found by. */
    static Set<Matter> of(Beside says) {
        return switch (says) {
            case Beside.OfActor actor -> of(new OfActor(actor.actor()), actor.service());
            case Support support -> of(new OfProduct(support.product()), support.service());
            case Heartbeat heartbeat -> Set.of();
        };
    }

    private static Set<Matter> of(Matter one, @Nullable String service) {
        return service == null ? Set.of(one) : Set.of(one, new OfCatalogueId(service));
    }

    /** What a report is found by beside the actor and the service it is about: documents, and those named beside the actor. */
    static Set<Matter> beside(Report report) {
        Set<Matter> found = new HashSet<>();
        String document = report.document();
        if (document != null) {
            found.add(new OfDocument(document));
        }
        Manner manner = report.says() == null ? null : report.says().manner();
        if (manner != null) {
            addActor(manner.onBehalfOf(), found);
            addActor(manner.counterpart() == null ? null : manner.counterpart().actor(), found);
        }
        return found;
    }

    private static void addActor(@Nullable Reference named, Set<Matter> found) {
        if (named != null) {
            found.add(new OfActor(named));
        }
    }
}
