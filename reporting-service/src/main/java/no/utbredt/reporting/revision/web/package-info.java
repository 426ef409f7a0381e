/** Revisions over HTTP. */
@NullMarked
package no.utbredt.reporting.revision.web;

import org.jspecify.annotations.NullMarked;
