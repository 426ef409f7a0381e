package no.utbredt.initiative.catalogue;

/**
 * What services are for: dialogue, administration, access to one's own record, and so on.
 *
 * @param code upper-case, stable, for example {@code DIALOG}
 * @param name Norwegian name
 * @param nameEnglish English name
 */
public record Category(String code, String name, String nameEnglish) {}
