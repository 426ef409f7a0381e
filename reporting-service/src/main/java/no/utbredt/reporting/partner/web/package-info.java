/** Partners over HTTP. */
@NullMarked
package no.utbredt.reporting.partner.web;

import org.jspecify.annotations.NullMarked;
