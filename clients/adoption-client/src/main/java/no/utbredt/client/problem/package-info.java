/** What goes wrong, told apart: refused by who answered, or not answered. */
@NullMarked
package no.utbredt.client.problem;

import org.jspecify.annotations.NullMarked;
