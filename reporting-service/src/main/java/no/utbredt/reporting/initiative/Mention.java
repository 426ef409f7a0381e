package no.utbredt.reporting.initiative;

/**
 * A source uses a name, or says whom an initiative is for or what it introduces.
 *
 * @param what the name or the id
 * @param said who says so
 */
public record Mention(String what, Said said) {}
