/** Access tokens: who shows one, what it must say, and how we say no; the same in every service that takes them. */
@NullMarked
package no.utbredt.edge.token;

import org.jspecify.annotations.NullMarked;
