package no.utbredt.initiative.roadmap.item;

import java.math.BigDecimal;
import no.utbredt.initiative.catalogue.Role;
import org.jspecify.annotations.Nullable;

/**
 * A share of a group that has reached a stage.
 *
 * @param group id of the actor group
 * @param service id of the service
 * @param role which side of the service, or null
 * @param stage the stage to reach
 * @param share per cent of the group, 0 to 100
 * @param region code of the health region, when only its part of the group is meant, or null
 */
public record Part(
        String group,
        String service,
        @Nullable Role role,
        Stage stage,
        BigDecimal share,
        @Nullable String region) {

    public Part {
        share = Digits.plain(share);
    }
}
