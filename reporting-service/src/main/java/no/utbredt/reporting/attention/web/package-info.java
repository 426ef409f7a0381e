/** What needs a look, over HTTP. */
@NullMarked
package no.utbredt.reporting.attention.web;

import org.jspecify.annotations.NullMarked;
