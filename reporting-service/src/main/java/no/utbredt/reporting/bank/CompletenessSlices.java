package no.utbredt.reporting.bank;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utbredt.reporting.vendor.Expectations;

/**
 * What is expected of vendors and was heard, of one service at a time.
 *
 * @param delegations how many there are, all of which may have to be gone through
 */
record CompletenessSlices(Asking asking, int delegations) implements Slices<Expectations.Heard> {

    @Override
    public long cost(List<String> slice, Set<String> codes) {
        return delegations;
    }

    @Override
    public Map<String, List<Measured<Expectations.Heard>>> of(
            List<String> slice, Set<String> codes, List<YearMonth> months) {
        return asking.ask(known -> {
            Expectations expectations = Expectations.of(known, slice.getFirst());
            Map<String, List<Measured<Expectations.Heard>>> found = new HashMap<>();
            codes.forEach(vendor -> {
                List<Measured<Expectations.Heard>> all = new ArrayList<>();
                months.forEach(month -> all.add(measured(expectations.in(vendor, month))));
                found.put(vendor, all);
            });
            return found;
        });
    }

    private static Measured<Expectations.Heard> measured(Expectations.Heard heard) {
        return heard.expected() == 0 ? Measured.nothing() : new Measured.Counted<>(heard);
    }
}
