/** Calls that are made again while it helps, and JSON. */
@NullMarked
package no.utbredt.client.http;

import org.jspecify.annotations.NullMarked;
