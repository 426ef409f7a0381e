/** The processes of the street: started, waited for, stopped. */
@NullMarked
package no.utbredt.launcher.process;

import org.jspecify.annotations.NullMarked;
