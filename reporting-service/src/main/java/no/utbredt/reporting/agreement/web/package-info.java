/** Agreements over HTTP. */
@NullMarked
package no.utbredt.reporting.agreement.web;

import org.jspecify.annotations.NullMarked;
