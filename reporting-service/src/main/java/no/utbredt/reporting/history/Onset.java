package no.utbredt.reporting.history;

/**
 * When an actor first came at least so far. Within an imprecise beginning it keeps its previous stage (law 10), so the day it
 * counts from is the last it may mean.
 *
 * @param earliest the first epoch day on which it may have
 * @param latest the first epoch day on which it certainly had
 */
public record Onset(int earliest, int latest) {}
