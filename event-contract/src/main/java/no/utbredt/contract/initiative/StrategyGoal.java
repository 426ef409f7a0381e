package no.utbredt.contract.initiative;

/**
 * A goal of a strategy it serves.
 *
 * @param goal the goal, in the strategy's words
 * @param source who says so, and where
 */
public record StrategyGoal(String goal, SourceReference source) {}
