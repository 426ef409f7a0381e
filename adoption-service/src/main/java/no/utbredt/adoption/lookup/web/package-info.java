/** Look-ups over HTTP. Clients see their own sources, operators everything. */
@NullMarked
package no.utbredt.adoption.lookup.web;

import org.jspecify.annotations.NullMarked;
