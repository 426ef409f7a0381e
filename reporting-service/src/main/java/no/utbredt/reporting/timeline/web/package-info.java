/** Histories and changes over HTTP. */
@NullMarked
package no.utbredt.reporting.timeline.web;

import org.jspecify.annotations.NullMarked;
