package no.utbredt.reporting.survival;

/**
 * How long one actor took, or has waited.
 *
 * @param days 0 or more
 * @param ended whether it got there; else it has waited so long and is still on its way (censored)
 */
public record Duration(int days, boolean ended) {}
