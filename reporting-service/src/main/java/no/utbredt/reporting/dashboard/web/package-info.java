/** Serves the pages a browser draws: one document at all their addresses, and what it loads. Nothing is worked out here. */
@NullMarked
package no.utbredt.reporting.dashboard.web;

import org.jspecify.annotations.NullMarked;
