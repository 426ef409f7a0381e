/** The landscape over HTTP. */
@NullMarked
package no.utbredt.reporting.landscape.web;

import org.jspecify.annotations.NullMarked;
