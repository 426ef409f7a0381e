package no.utbredt.simulator.country;

/**
 * A hospital trust of the register.
 *
 * @param id its id in the register
 * @param number its organisation number
 */
public record Trust(String id, String number) {}
