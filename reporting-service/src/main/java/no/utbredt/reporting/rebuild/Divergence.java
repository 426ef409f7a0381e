package no.utbredt.reporting.rebuild;

import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A place where two views do not say the same.
 *
 * @param service catalogue id
 * @param group id of the group of a figure; null where actors stand otherwise
 * @param stage the figure is of at least this stage; null where actors stand otherwise
 * @param county code of the county of a figure; null for members of none, and where actors stand otherwise
 * @param actors how many actors stand otherwise; 0 for a figure. Which ones is not told: some may be persons (law 12)
 */
public record Divergence(
        String service,
        Role role,
        @Nullable String group,
        @Nullable Stage stage,
        @Nullable String county,
        int actors) {}
