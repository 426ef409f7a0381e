/** The gap over HTTP. */
@NullMarked
package no.utbredt.reporting.gap.web;

import org.jspecify.annotations.NullMarked;
