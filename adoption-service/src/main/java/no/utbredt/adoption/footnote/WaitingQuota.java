package no.utbredt.adoption.footnote;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many quotes may wait for their documents.
 *
 * @param perClient of one client, from 1
 * @param inAll of all together, from 1; whoever has most makes room first
 */
public record WaitingQuota(long perClient, long inAll) {

    public WaitingQuota {
        if (perClient < 1 || inAll < 1) {
            throw new IllegalArgumentException("at least one quote may wait, of a client and in all");
        }
    }

    /**
     * How many of which client's must go.
     *
     * @param waiting how many wait, by client id
     * @return by client id; a client of which none must go is not among them
     */
    public Map<String, Long> tooMany(Map<String, Long> waiting) {
        long most = most(waiting.values().stream().sorted().toList());
        Map<String, Long> tooMany = new TreeMap<>();
        waiting.forEach((client, count) -> {
            if (count > most) {
                tooMany.put(client, count - most);
            }
        });
        return tooMany;
    }

    /** The most each may keep so that all together keep no more than they may. */
    private long most(List<Long> ascending) {
        long left = inAll;
        for (int i = 0; i < ascending.size(); i++) {
            long share = left / (ascending.size() - i);
            long kept = Math.min(ascending.get(i), perClient);
            if (kept > share) {
                return share;
            }
            left -= kept;
        }
        return perClient;
    }
}
