package no.utbredt.reporting.dcat;

/**
 * Who answers for the data.
 *
 * @param address an address that stands for the organisation
 * @param name its name
 * @param contact a page on which it can be reached
 */
public record Publisher(String address, String name, String contact) {}
