/** What happened: who the actors are, what was reported about them, and what others published. */
@NullMarked
package no.utbredt.adoption;

import org.jspecify.annotations.NullMarked;
