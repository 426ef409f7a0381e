/** Sources and consumers over HTTP. */
@NullMarked
package no.utbredt.reporting.exchange.web;

import org.jspecify.annotations.NullMarked;
