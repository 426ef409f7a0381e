/** Which EHR systems there are and who runs them, over HTTP. */
@NullMarked
package no.utbredt.reporting.system.web;

import org.jspecify.annotations.NullMarked;
