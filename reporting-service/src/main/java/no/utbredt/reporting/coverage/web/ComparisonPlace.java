package no.utbredt.reporting.coverage.web;

import java.util.Comparator;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.web.Named;

/**
 * Where a comparison stands among the others.
 *
 * @param day the epoch day our count is of
 * @param id of the figure
 */
record ComparisonPlace(Named solution, Named service, Role role, Named group, int day, String id) {

    static final Comparator<ComparisonPlace> ORDER = Comparator.<ComparisonPlace, String>comparing(
                    each -> each.solution().name())
            .thenComparing(each -> each.solution().id())
            .thenComparing(each -> each.service().name())
            .thenComparing(each -> each.service().id())
            .thenComparing(ComparisonPlace::role)
            .thenComparing(each -> each.group().name())
            .thenComparingInt(ComparisonPlace::day)
            .thenComparing(ComparisonPlace::id);
}
