/** Looking up what the register said: a report by its name, an actor's reports, what was set aside. Lags behind the log and says how far. */
@NullMarked
package no.utbredt.adoption.lookup;

import org.jspecify.annotations.NullMarked;
