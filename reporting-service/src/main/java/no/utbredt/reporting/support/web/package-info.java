/** What EHR systems support over HTTP. */
@NullMarked
package no.utbredt.reporting.support.web;

import org.jspecify.annotations.NullMarked;
