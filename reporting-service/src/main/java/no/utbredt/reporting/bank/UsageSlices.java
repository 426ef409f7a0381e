package no.utbredt.reporting.bank;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.utbredt.reporting.bank.UsageDesign.Volume;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Structure;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.usage.UsageLine;
import no.utbredt.reporting.usage.Usages;

/** What is told of usage, of one service, unit, role and group at a time. */
final class UsageSlices implements Slices<Volume> {

    private static final int SERVICE = 0;
    private static final int UNIT = 1;
    private static final int ROLE = 2;
    private static final int GROUP = 3;

    private record Asked(String service, List<YearMonth> months) {}

    /** What an actor's volume is of, of whatever channels. */
    private record Of(String actor, int month, String unit, String role) {}

    private final Subjects subjects;
    private final Asking asking;
    private final Recent<Asked, Map<Of, Volume>> told = new Recent<>(this::told);

    UsageSlices(Subjects subjects, Asking asking) {
        this.subjects = subjects;
        this.asking = asking;
    }

    @Override
    public long cost(List<String> slice, Set<String> codes) {
        return subjects.isFor(slice.get(SERVICE), slice.get(GROUP)) ? codes.size() : 0;
    }

    @Override
    public Map<String, List<Measured<Volume>>> of(List<String> slice, Set<String> codes, List<YearMonth> months) {
        Map<String, List<Measured<Volume>>> found = new HashMap<>();
        if (!subjects.isFor(slice.get(SERVICE), slice.get(GROUP))) {
            return found;
        }
        boolean withheld = subjects.known().disclosure().keepsBack(slice.get(GROUP));
        Measured<Volume> silent = withheld ? Measured.withheld() : Measured.unknown();
        codes.forEach(code -> found.put(code, new ArrayList<>()));
        for (YearMonth month : months) {
            Map<String, Volume> sums =
                    withheld ? Map.of() : sums(slice, codes, month, told.of(new Asked(slice.get(SERVICE), months)));
            found.forEach((code, all) -> {
                Volume sum = sums.get(code);
                all.add(sum == null ? silent : new Measured.Counted<>(sum));
            });
        }
        return found;
    }

    /** By the area's code here. */
    private Map<String, Volume> sums(List<String> slice, Set<String> codes, YearMonth month, Map<Of, Volume> volumes) {
        int first = OsloDay.number(month.atDay(1));
        int end = OsloDay.number(month.atEndOfMonth());
        Known known = subjects.known();
        Structure structure = new Structure(known.registry(), known.systems(), end);
        Map<Cut, Map<String, String>> wanted = wanted(codes);
        Map<String, Volume> sums = new HashMap<>();
        for (String member : known.registry().members(slice.get(GROUP), end)) {
            Volume volume = volumes.get(new Of(member, first, slice.get(UNIT), slice.get(ROLE)));
            if (volume != null) {
                wanted.forEach((cut, keys) -> structure.areas(member, cut).stream()
                        .map(area -> keys.get(Division.key(area)))
                        .filter(Objects::nonNull)
                        .distinct()
                        .forEach(code -> sums.merge(code, volume, Volume::plus)));
            }
        }
        return sums;
    }

    /** The codes of the areas wanted, by cut and by key. */
    private Map<Cut, Map<String, String>> wanted(Set<String> codes) {
        Map<Cut, Map<String, String>> wanted = new HashMap<>();
        for (String code : codes) {
            Division.Entry entry = subjects.areas().division().entry(code);
            wanted.computeIfAbsent(entry.cut(), cut -> new HashMap<>()).put(entry.key(), code);
        }
        return wanted;
    }

    private Map<Of, Volume> told(Asked asked) {
        int from = OsloDay.number(asked.months().getFirst().atDay(1));
        int to = OsloDay.number(asked.months().getLast().atEndOfMonth());
        List<UsageLine> lines =
                asking.ask(known -> Usages.of(known, new Usages.Question(asked.service(), null, from, to)));
        Map<Of, Volume> whole = new HashMap<>();
        Map<Of, Volume> parts = new HashMap<>();
        for (UsageLine line : lines) {
            Volume volume = new Volume(line.shown().says().volume(), 1);
            Map<Of, Volume> some = line.key().channel() == null ? whole : parts;
            some.merge(of(line.key()), volume, (one, more) -> new Volume(Math.addExact(one.many(), more.many()), 1));
        }
        parts.forEach(whole::putIfAbsent);
        return whole;
    }

    private static Of of(UsageLine.Key key) {
        return new Of(
                key.actor(),
                key.month(),
                key.unit(),
                key.role() == null ? UsageDesign.BOTH : key.role().name());
    }
}
