/** The map over HTTP. */
@NullMarked
package no.utbredt.reporting.map.web;

import org.jspecify.annotations.NullMarked;
