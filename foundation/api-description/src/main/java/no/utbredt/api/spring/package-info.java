/** Gives every service that has this module an API document at {@code /v3/api-docs}. */
@NullMarked
package no.utbredt.api.spring;

import org.jspecify.annotations.NullMarked;
