package no.utbredt.adoption.report.mongo;

import no.utbredt.adoption.report.Desk;
import no.utbredt.adoption.report.mongo.QuotaSettings.Quota;
import org.bson.Document;

/**
 * How much is kept of one client. Numbers and bytes only ever grow, so that instances may write them at once.
 *
 * @param first number of the oldest kept
 * @param next number the next one gets
 * @param gone bytes of all that made room
 * @param total bytes of all that was ever kept
 */
record Stock(String client, long first, long next, long gone, long total) {

    static Stock of(Document kept) {
        return new Stock(
                kept.getString("_id"),
                number(kept, "first"),
                number(kept, "next"),
                number(kept, "gone"),
                number(kept, "total"));
    }

    private static long number(Document kept, String field) {
        return kept.get(field) instanceof Number number ? number.longValue() : 0;
    }

    long entries() {
        return Math.max(0, next - first);
    }

    long bytes() {
        return Math.max(0, total - gone);
    }

    boolean over(long mostEntries, long mostBytes) {
        return entries() > 0 && (entries() > mostEntries || bytes() > mostBytes);
    }

    /** The larger of its shares of that quota. */
    double share(Quota all) {
        return Math.max((double) entries() / all.entries(), (double) bytes() / all.bytes());
    }

    Stock without(long first, long gone) {
        return new Stock(client, first, next, gone, total);
    }

    Desk.Held held() {
        return new Desk.Held(client, entries(), bytes(), first);
    }
}
