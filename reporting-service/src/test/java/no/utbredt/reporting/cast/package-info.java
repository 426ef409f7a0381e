/** The named cast of the examples, and a small grammar to let it speak. */
package no.utbredt.reporting.cast;
