/** Indicators over HTTP. */
@NullMarked
package no.utbredt.reporting.indicator.web;

import org.jspecify.annotations.NullMarked;
