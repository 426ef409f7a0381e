package no.utbredt.reporting.bank.web;

import java.time.LocalDate;
import no.utbredt.reporting.bank.Rejected;
import no.utbredt.reporting.bank.TableName;
import no.utbredt.reporting.bank.Vintage;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.release.Release;
import no.utbredt.reporting.release.Releases;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.web.KnownUpTo;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** As known when an address asks: by times, or by a release, whose times never change. */
@Component
final class Vintages {

    private final Knowledge knowledge;
    private final KnownUpTo known;

    Vintages(Knowledge knowledge, KnownUpTo known) {
        this.knowledge = knowledge;
        this.known = known;
    }

    LocalDate today() {
        return known.today();
    }

    /**
     * As an address that names no table asks.
     *
     * @throws Rejected when there is no such release, or other times are asked for than the release has
     */
    Vintage of(BankQuery query) {
        Vintage asked = query.vintage(today());
        String id = query.one("release");
        return id == null ? asked : released(id, found(id), asked);
    }

    /**
     * As an address of a table asks, whose name may say it.
     *
     * @throws Rejected the same, or when the release has no such table
     */
    Vintage of(TableName name, BankQuery query) {
        Vintage asked = query.vintage(name, today());
        String id = query.one("release");
        if (id == null) {
            return asked;
        }
        Release release = found(id);
        if (!release.comprises(name.id())) {
            throw Rejected.notInRelease(name.id(), id, release.tables());
        }
        return released(id, release, asked);
    }

    /** Whether the release the address names, if it names one, has that table. */
    boolean comprises(BankQuery query, String table) {
        String id = query.one("release");
        return id == null || found(id).comprises(table);
    }

    private Release found(String id) {
        Releases releases = knowledge.ask(Horizon.LATEST, Known::releases);
        Release release = releases.find(id);
        if (release == null) {
            throw Rejected.release(id, releases.newestIds());
        }
        return release;
    }

    private static Vintage released(String id, Release release, Vintage asked) {
        Vintage frozen = Vintage.of(id, release);
        if (asked.said() && !asked.suffix().equals(frozen.suffix())) {
            throw Rejected.otherThanRelease(id, told(release.knownAt().toString(), release.statedBy()));
        }
        return frozen;
    }

    private static String told(String knownAt, @Nullable LocalDate statedBy) {
        return "knownAt=" + knownAt + (statedBy == null ? "" : "&statedBy=" + statedBy);
    }
}
