package no.utbredt.adoption.lookup.mongo;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.utbredt.adoption.report.LogPosition;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Verdict;
import org.bson.Document;

/**
 * Which verdicts on a name stay in its entry: the recorded one, the first, and the newest. A name may be delivered for ever and a
 * document may not grow for ever, so the others are only counted.
 */
record KeptVerdicts(ReportName name, Document before) {

    static final int NEWEST = 50;

    private static final Comparator<LogPosition> LOG_ORDER =
            Comparator.comparingLong(LogPosition::offset).thenComparing(LogPosition::partition);

    /** One update of the entry, however many verdicts there are; repeating it changes nothing. */
    Document and(Collection<Verdict> heard) {
        Map<LogPosition, Verdict> known = inLogOrder(Entries.verdicts(name, before));
        Map<LogPosition, Verdict> fresh = inLogOrder(heard);
        Map<LogPosition, Verdict> all = inLogOrder(known.values());
        all.putAll(fresh);
        Set<LogPosition> kept = kept(List.copyOf(all.values()));
        Document set = Entries.named(name).append("heard", heardBefore(known) + beyond(known, fresh));
        fresh.values().stream()
                .filter(each -> kept.contains(each.delivery()))
                .forEach(each -> set.append(Entries.field(each.delivery()), Entries.kept(each)));
        Document dropped = new Document();
        known.keySet().stream()
                .filter(each -> !kept.contains(each))
                .forEach(each -> dropped.append(Entries.field(each), ""));
        Document update = new Document("$set", set);
        return dropped.isEmpty() ? update : update.append("$unset", dropped);
    }

    private static Map<LogPosition, Verdict> inLogOrder(Collection<Verdict> verdicts) {
        Map<LogPosition, Verdict> sorted = new TreeMap<>(LOG_ORDER);
        verdicts.forEach(each -> sorted.put(each.delivery(), each));
        return sorted;
    }

    private static Set<LogPosition> kept(List<Verdict> all) {
        Set<LogPosition> kept = new HashSet<>();
        all.stream().limit(1).forEach(each -> kept.add(each.delivery()));
        all.stream()
                .filter(each -> each.kind() == Verdict.Kind.RECORDED)
                .limit(1)
                .forEach(each -> kept.add(each.delivery()));
        all.subList(Math.max(0, all.size() - NEWEST), all.size()).forEach(each -> kept.add(each.delivery()));
        return kept;
    }

    private long heardBefore(Map<LogPosition, Verdict> known) {
        return before.get("heard") instanceof Number heard ? heard.longValue() : known.size();
    }

    /** What stands after the newest known; anything earlier has been counted. */
    private static long beyond(Map<LogPosition, Verdict> known, Map<LogPosition, Verdict> fresh) {
        long newest =
                known.keySet().stream().mapToLong(LogPosition::offset).max().orElse(-1);
        return fresh.keySet().stream().filter(each -> each.offset() > newest).count();
    }
}
