/** What is asked of every request before anybody answers it: address, method, coding, parameters, media type. */
@NullMarked
package no.utbredt.edge.request;

import org.jspecify.annotations.NullMarked;
