package no.utbredt.initiative.roadmap.item;

/**
 * A criterion of the national portfolio, and whether it is met.
 *
 * @param criterion which criterion
 * @param met whether it is met
 * @param source who says so, and where
 */
public record PortfolioCriterion(String criterion, Answer met, Citation source) implements Statement {}
