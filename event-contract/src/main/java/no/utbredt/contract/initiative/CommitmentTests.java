package no.utbredt.contract.initiative;

/**
 * The three tests inside level 1 of Tilslutning.
 *
 * @param inPortfolio whether the actors have it in their portfolio: {@code YES}, {@code NO} or {@code CANNOT_TELL}
 * @param uptakeAssessed whether the required uptake is assessed: {@code YES}, {@code NO} or {@code CANNOT_TELL}
 * @param enoughCommitted whether enough actors are committed: {@code YES}, {@code NO} or {@code CANNOT_TELL}
 */
public record CommitmentTests(String inPortfolio, String uptakeAssessed, String enoughCommitted) {}
