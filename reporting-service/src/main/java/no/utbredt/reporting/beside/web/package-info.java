/** The two over HTTP. */
@NullMarked
package no.utbredt.reporting.beside.web;

import org.jspecify.annotations.NullMarked;
