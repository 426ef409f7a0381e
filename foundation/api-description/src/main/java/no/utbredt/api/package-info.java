/**
 * The API document of a service: paths and shapes come from its code, words and examples from the files beneath {@code openapi/}
 * on its class path.
 */
@NullMarked
package no.utbredt.api;

import org.jspecify.annotations.NullMarked;
