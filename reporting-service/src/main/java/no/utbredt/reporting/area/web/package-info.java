/** Areas over HTTP. */
@NullMarked
package no.utbredt.reporting.area.web;

import org.jspecify.annotations.NullMarked;
