/** The client against servers of the JDK that answer what a test wants. */
@NullMarked
package no.utbredt.client;

import org.jspecify.annotations.NullMarked;
