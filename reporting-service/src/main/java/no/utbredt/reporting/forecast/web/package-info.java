/** The question over HTTP. */
@NullMarked
package no.utbredt.reporting.forecast.web;

import org.jspecify.annotations.NullMarked;
