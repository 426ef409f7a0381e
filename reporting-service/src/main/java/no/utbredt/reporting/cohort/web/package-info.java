/** The question over HTTP. */
@NullMarked
package no.utbredt.reporting.cohort.web;

import org.jspecify.annotations.NullMarked;
