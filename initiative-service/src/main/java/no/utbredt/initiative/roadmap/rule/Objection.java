package no.utbredt.initiative.roadmap.rule;

import no.utbredt.initiative.finding.Fault;

/**
 * What is wrong with an initiative, said of one value in it.
 *
 * @param fault what is wrong
 * @param pointer JSON pointer to the value
 * @param value the value, in words
 * @param expected what would be right
 */
public record Objection(Fault fault, String pointer, String value, String expected) {}
