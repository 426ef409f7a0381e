/** Usage over HTTP. */
@NullMarked
package no.utbredt.reporting.usage.web;

import org.jspecify.annotations.NullMarked;
