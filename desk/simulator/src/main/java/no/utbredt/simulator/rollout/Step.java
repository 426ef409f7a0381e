package no.utbredt.simulator.rollout;

/**
 * A stage on the way.
 *
 * @param stage code of the stage
 * @param curve how many have come at least so far
 */
public record Step(String stage, Curve curve) {}
