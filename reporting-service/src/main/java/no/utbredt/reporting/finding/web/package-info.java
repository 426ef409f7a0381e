/** What somebody should look at, over HTTP. */
@NullMarked
package no.utbredt.reporting.finding.web;

import org.jspecify.annotations.NullMarked;
