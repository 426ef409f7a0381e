package no.utbredt.reporting.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Share;
import no.utbredt.reporting.system.Vendor;
import org.jspecify.annotations.Nullable;

/**
 * What would bring most of those missing there.
 *
 * @param figure what it is now, or null where there is none
 */
record Closings(Hindrances hindrances, @Nullable Figure figure) {
    private static final int MOST = 10;
    private static final Comparator<Gap.Closing> WEIGHTIEST_FIRST = Comparator.<Gap.Closing>comparingLong(
                    Gap.Closing::weight)
            .thenComparingLong(closing -> closing.actors().size())
            .reversed()
            .thenComparing(Gap.Closing::id, Comparator.nullsLast(Comparator.<String>naturalOrder()));

    /** The first ten. */
    Gap.Closing largest(List<Gap.Missing> weightiestFirst) {
        return closing(null, null, weightiestFirst.stream().limit(MOST).toList());
    }

    /** By who makes the systems they run. */
    List<Gap.Closing> vendors(List<Gap.Missing> missing) {
        Map<String, Vendor> vendors = new HashMap<>();
        Map<String, List<Gap.Missing>> byVendor = new HashMap<>();
        for (Gap.Missing each : missing) {
            Set<String> its = new HashSet<>();
            for (String system : each.systems()) {
                Vendor vendor = hindrances.vendor(system);
                if (vendor != null && its.add(vendor.id())) {
                    vendors.putIfAbsent(vendor.id(), vendor);
                    byVendor.computeIfAbsent(vendor.id(), some -> new ArrayList<>())
                            .add(each);
                }
            }
            if (its.isEmpty()) {
                byVendor.computeIfAbsent("", some -> new ArrayList<>()).add(each);
            }
        }
        List<Gap.Closing> closings = new ArrayList<>();
        byVendor.forEach((id, those) -> {
            Vendor vendor = vendors.get(id);
            closings.add(closing(vendor == null ? null : id, vendor == null ? null : vendor.name(), those));
        });
        closings.sort(WEIGHTIEST_FIRST);
        return closings;
    }

    private Gap.Closing closing(@Nullable String id, @Nullable String name, List<Gap.Missing> those) {
        long weight = those.stream().mapToLong(each -> each.weight().orElse(0)).sum();
        Share then = figure == null || figure.denominator() == 0
                ? null
                : new Share(figure.numerator() + weight, figure.denominator());
        return new Gap.Closing(id, name, those.stream().map(Gap.Missing::actor).toList(), weight, then);
    }
}
