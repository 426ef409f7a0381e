package no.utbredt.reporting.subscription;

import java.util.List;
import no.utbredt.reporting.news.Bulletin;
import no.utbredt.reporting.news.Bulletin.Entry;
import no.utbredt.reporting.subscription.Progress.Told;

/**
 * What a subscription has not been told, wanted or not.
 *
 * @param entries the first told first
 * @param lost whether something it was not told is no longer kept
 */
record Backlog(List<Entry> entries, boolean lost) {

    /**
     * What was told after that. Where the log ends before it, this instance has not read so far yet, or the log is another than it was:
     * what has been worked out since goes on in either case.
     */
    static Backlog after(Told told, Bulletin bulletin) {
        Bulletin.Sequel sequel = bulletin.after(told.place());
        if (told.place() <= sequel.end()) {
            return new Backlog(sequel.entries(), !sequel.gapless());
        }
        List<Entry> since = bulletin.after(-1).entries().stream()
                .filter(entry -> told.isBefore(entry.news().time()))
                .toList();
        return new Backlog(since, false);
    }

    boolean isEmpty() {
        return entries.isEmpty() && !lost;
    }
}
