package no.utbredt.reporting.figure.web;

/**
 * A sentence in both languages.
 *
 * @param nb Norwegian bokmål
 * @param en English
 */
record Told(String nb, String en) {}
