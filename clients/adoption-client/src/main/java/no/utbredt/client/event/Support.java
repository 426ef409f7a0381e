package no.utbredt.client.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an EHR system is with a service, since when or planned for when: one of the two is said.
 *
 * @param product the EHR system, unique within its vendor
 * @param vendor organisation number of the vendor, nine digits; null where the vendor itself speaks
 * @param corrects what of its own kind this one takes the place of
 */
public record Support(
        String product,
        @Nullable String vendor,
        String service,
        Role role,
        SupportState state,
        @Nullable ValidFrom validFrom,
        @Nullable Planned planned,
        PartialDate statedAt,
        @Nullable Evidence evidence,
        List<ReportName> corrects)
        implements Statement {

    public Support {
        Bounds.code(product, "product");
        Bounds.code(service, "service");
        if ((validFrom == null) == (planned == null)) {
            throw new IllegalArgumentException("support says either since when (validFrom) or planned for when");
        }
        corrects = Bounds.list(corrects);
    }
}
