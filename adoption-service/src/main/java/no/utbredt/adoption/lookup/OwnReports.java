package no.utbredt.adoption.lookup;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import no.utbredt.adoption.client.Client;
import org.jspecify.annotations.Nullable;

/** All reports of one client, whatever they are about. */
public interface OwnReports {

    /** What a next looks like: a time and a place on the log. */
    Pattern NEXT = Pattern.compile("\\d{15} \\d{5} \\d{15}");

    /**
     * Some reports of a client, those judged last first. Only so many are looked at for one answer: it may hold fewer than asked for, or
     * none, and still say where to go on.
     *
     * @param after what the answer before gave as next, see {@link #NEXT}; null for the first
     * @param most reports, at least 1
     */
    Some of(Client client, Judged asked, @Nullable String after, int most);

    /**
     * Goes through every recorded report whose source begins so, as it stands on the log, in no order.
     *
     * @param prefix what the sources begin with, see {@link Client#sourcePrefix}
     */
    void each(String prefix, Consumer<String> report);

    /** @param next with which the list goes on, or null at its end */
    record Some(List<LookUps.Entry> entries, @Nullable String next) {}
}
