/**
 * The laws as properties over an invented world, each with a wrong reading of it that its property must reject.
 */
package no.utbredt.reporting.laws;
