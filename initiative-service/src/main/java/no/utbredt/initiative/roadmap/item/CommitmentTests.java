package no.utbredt.initiative.roadmap.item;

/**
 * The three tests inside level 1 of Tilslutning.
 *
 * @param inPortfolio whether the actors have it in their portfolio
 * @param uptakeAssessed whether the required uptake is assessed
 * @param enoughCommitted whether enough actors are committed
 */
record CommitmentTests(Answer inPortfolio, Answer uptakeAssessed, Answer enoughCommitted) {}
