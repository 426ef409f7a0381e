/** How answers are read. */
@NullMarked
package no.utbredt.client.http;

import org.jspecify.annotations.NullMarked;
