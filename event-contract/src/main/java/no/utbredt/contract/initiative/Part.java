package no.utbredt.contract.initiative;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A share of a group that has reached a stage.
 *
 * @param group id of the actor group
 * @param service id of the service
 * @param role which side of the service: {@code SOURCE} or {@code CONSUMER}, or null
 * @param stage the stage to reach, a code of the schema
 * @param share per cent of the group, 0 to 100
 * @param region code of the health region, when only its part of the group is meant, or null
 */
public record Part(
        String group,
        String service,
        @Nullable String role,
        String stage,
        BigDecimal share,
        @Nullable String region) {}
