/** Whether what was sent has arrived. */
@NullMarked
package no.utbredt.cli.arrival;

import org.jspecify.annotations.NullMarked;
