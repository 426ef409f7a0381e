package no.utbredt.adoption.lookup;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All reports of one client, whatever they are about. */
public interface OwnReports {

    /**
     * Some reports whose source begins so, in the order of their names. Only so many are looked at for one answer: it may hold
     * fewer than asked for, or none, and still say where to go on.
     *
     * @param prefix what the sources begin with, see {@link no.utbredt.adoption.client.Client#sourcePrefix}
     * @param after the name after which to go on (exclusive), which begins with the prefix; the prefix itself for the first
     * @param most reports, at least 1
     */
    Some under(String prefix, Judged asked, String after, int most);

    /**
     * Goes through every recorded report whose source begins so, as it stands on the log, in no order.
     *
     * @param prefix as in {@link #under}
     */
    void each(String prefix, Consumer<String> report);

    /** @param next the name after which the list goes on, or null at its end */
    record Some(List<LookUps.Entry> entries, @Nullable String next) {}
}
