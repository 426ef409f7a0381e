/** What is told of what has become of the whole, on {@code utbredt.news}: for whoever wants to be told rather than to ask. */
@NullMarked
package no.utbredt.contract.news;

import org.jspecify.annotations.NullMarked;
