/** The book of successions, in a collection of its own. */
@NullMarked
package no.utbredt.adoption.succession.mongo;

import org.jspecify.annotations.NullMarked;
