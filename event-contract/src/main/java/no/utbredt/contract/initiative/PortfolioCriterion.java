package no.utbredt.contract.initiative;

/**
 * A criterion of the national portfolio, and whether it is met.
 *
 * @param criterion which criterion: {@code 1}, {@code 2a} or {@code 2b}
 * @param met whether it is met: {@code YES}, {@code NO} or {@code CANNOT_TELL}
 * @param source who says so, and where
 */
public record PortfolioCriterion(String criterion, String met, SourceReference source) {}
