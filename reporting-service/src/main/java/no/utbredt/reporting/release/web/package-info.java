/** Releases over HTTP. */
@NullMarked
package no.utbredt.reporting.release.web;

import org.jspecify.annotations.NullMarked;
