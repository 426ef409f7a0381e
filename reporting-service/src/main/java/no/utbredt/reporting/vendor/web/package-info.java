/** Vendors over HTTP. */
@NullMarked
package no.utbredt.reporting.vendor.web;

import org.jspecify.annotations.NullMarked;
