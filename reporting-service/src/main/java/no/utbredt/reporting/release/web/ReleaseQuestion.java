package no.utbredt.reporting.release.web;

import java.util.List;
import no.utbredt.reporting.release.Release;
import no.utbredt.reporting.release.Releases;
import no.utbredt.reporting.web.Refusal;

/** Which release an address asks about. */
public final class ReleaseQuestion {

    private ReleaseQuestion() {}

    /**
     * The release of that id.
     *
     * @throws Refusal when there is none, naming those there are
     */
    public static Releases.Named found(String id, Releases releases) {
        Release release = releases.find(id);
        if (release == null) {
            List<String> newest = releases.newestIds();
            throw Refusal.unknown(
                    "release",
                    id,
                    newest.isEmpty()
                            ? "one of those that are made; none is yet"
                            : "one of " + String.join(", ", newest));
        }
        return new Releases.Named(id, release);
    }
}
