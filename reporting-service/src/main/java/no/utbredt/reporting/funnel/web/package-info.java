/** The question over HTTP. */
@NullMarked
package no.utbredt.reporting.funnel.web;

import org.jspecify.annotations.NullMarked;
